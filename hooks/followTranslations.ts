import type { CollectionAfterChangeHook } from 'payload'
import { isDown } from '../src/desk/articleRows.js'
import { isCorrection } from '../src/desk/correction.js'
import { isPublishing } from '../src/desk/publication.js'
import { followPublished, followSaved, followTakenDown } from '../src/desk/translationCards.js'
import type { Newsroom } from '../src/options.js'

/**
 * Keeps the desk's job cards true: a version was begun or published, an original changed, a story was taken down. A
 * correction of the archive is none of these.
 */
export const followTranslations = (newsroom: Newsroom): CollectionAfterChangeHook =>
  async function followTranslations({ doc, operation, req }) {
    if (isCorrection(req)) return doc
    if (isPublishing(doc)) await followPublished(newsroom, req, doc)
    else if (await isDown(newsroom, req, doc)) await followTakenDown(newsroom, req, doc.id)
    else if (operation === 'update') await followSaved(newsroom, req, doc.id)
    return doc
  }
