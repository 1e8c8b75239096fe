import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { noteChange } from '../src/desk/delivery/noteChange.js'
import type { Newsroom } from '../src/options.js'

type Hooks = {
  readonly afterChange: [CollectionAfterChangeHook]
  readonly afterDelete: [CollectionAfterDeleteHook]
}

/** Tells all processes that an agency or a name was changed or deleted, for each keeps them as it last read them. */
export const tellOfStylebook = (newsroom: Newsroom): Hooks => {
  const tell = (req: PayloadRequest): Promise<void> =>
    noteChange(newsroom, req, { ofStylebook: true })
  return {
    afterChange: [
      async function tellOfStylebook({ doc, req }) {
        await tell(req)
        return doc
      },
    ],
    afterDelete: [
      async function tellOfStylebook({ doc, req }) {
        await tell(req)
        return doc
      },
    ],
  }
}
