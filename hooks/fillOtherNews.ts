import type { CollectionAfterChangeHook } from 'payload'
import { fillOtherNews as fill, otherNewsLater } from '../src/desk/fillOtherNews.js'
import { isPublishing } from '../src/desk/publication.js'
import type { Newsroom } from '../src/options.js'

/**
 * Fills a story's other news (ຂ່າວອື່ນໆ) as it goes out; what the desk chose stays. An import fills the lists of all its
 * stories when the last of them is in.
 */
export const fillOtherNews = (newsroom: Newsroom): CollectionAfterChangeHook =>
  async function fillOtherNews({ doc, req }) {
    if (isPublishing(doc) && !req.context[otherNewsLater]) await fill(newsroom, req, doc)
    return doc
  }
