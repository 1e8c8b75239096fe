import type { CollectionBeforeDeleteHook } from 'payload'
import { removeLinks } from '../src/desk/relatedLinks.js'
import { followDeleted } from '../src/desk/translationCards.js'
import type { Newsroom } from '../src/options.js'

/** Clears a story's links and cards before it is deleted for good: SQL databases refuse to orphan them. */
export const forgetArticle = (newsroom: Newsroom): CollectionBeforeDeleteHook =>
  async function forgetArticle({ id, req }) {
    await removeLinks(newsroom, req, id)
    await followDeleted(newsroom, req, id)
  }
