import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { findId } from '../src/article/documents.js'
import { noteChange } from '../src/desk/delivery/noteChange.js'
import type { Newsroom } from '../src/options.js'

type Row = Readonly<Record<string, unknown>>
type Hooks = {
  readonly afterChange: [CollectionAfterChangeHook]
  readonly afterDelete: [CollectionAfterDeleteHook]
}

/**
 * Tells the caches of all processes that something stories are shown with was changed or deleted. With `fields`, only where
 * one of them changed or, if it is a yes or no, was and is yes.
 */
export const tellOfRegister = (newsroom: Newsroom, fields?: readonly string[]): Hooks => {
  const isSeen = (before: Row, after: Row): boolean =>
    fields === undefined ||
    fields.some((field) => plain(before[field]) !== plain(after[field]) || after[field] === true)
  return {
    afterChange: [
      async function tellOfRegister({ doc, previousDoc, req }) {
        if (isSeen(previousDoc ?? {}, doc)) await noteChange(newsroom, req)
        return doc
      },
    ],
    afterDelete: [
      async function tellOfRegister({ doc, req }) {
        if (isSeen({}, doc)) await noteChange(newsroom, req)
        return doc
      },
    ],
  }
}

const plain = (value: unknown): unknown => findId(value) ?? value ?? null
