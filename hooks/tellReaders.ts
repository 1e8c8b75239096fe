import type { CollectionAfterChangeHook } from 'payload'
import { isDown } from '../src/desk/articleRows.js'
import { noteChange } from '../src/desk/delivery/noteChange.js'
import { isPublishing } from '../src/desk/publication.js'
import type { Newsroom } from '../src/options.js'

/**
 * Tells the read caches of all processes that a story came out, was changed or was taken down: the last thing that is
 * written, so that nobody reads lists that are half done and keeps them.
 */
export const tellReaders = (newsroom: Newsroom): CollectionAfterChangeHook =>
  async function tellReaders({ doc, req }) {
    if (isPublishing(doc) || (await isDown(newsroom, req, doc))) await noteChange(newsroom, req)
    return doc
  }
