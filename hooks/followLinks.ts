import type { CollectionAfterChangeHook } from 'payload'
import { isDown } from '../src/desk/articleRows.js'
import { isPublishing } from '../src/desk/publication.js'
import { silenceLinks, wakeLinks } from '../src/desk/relatedLinks.js'
import type { Newsroom } from '../src/options.js'

/**
 * Keeps related links true: a story that comes out joins the lists the desk put it in, one that is taken down leaves
 * every list at once. Saving a draft over a published story changes nothing for its readers.
 */
export const followLinks = (newsroom: Newsroom): CollectionAfterChangeHook =>
  async function followLinks({ doc, req }) {
    if (isPublishing(doc)) await wakeLinks(newsroom, req, doc.id)
    else if (await isDown(newsroom, req, doc)) await silenceLinks(newsroom, req, doc.id)
    return doc
  }
