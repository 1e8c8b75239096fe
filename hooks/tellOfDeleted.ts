import type { CollectionAfterDeleteHook } from 'payload'
import { noteChange } from '../src/desk/delivery/noteChange.js'
import type { Newsroom } from '../src/options.js'

/** Tells the caches of all processes that a story is gone for good, if it ever was before readers. */
export const tellOfDeleted = (newsroom: Newsroom): CollectionAfterDeleteHook =>
  async function tellOfDeleted({ doc, req }) {
    if (doc.publishedAt) await noteChange(newsroom, req)
    return doc
  }
