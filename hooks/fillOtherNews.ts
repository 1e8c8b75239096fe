import type { CollectionAfterChangeHook } from 'payload'
import { queueFollow } from '../src/desk/otherNews/jobs.js'
import { otherNewsLater } from '../src/desk/otherNews/later.js'
import { indexStory, listStory } from '../src/desk/otherNews/listStory.js'
import { isPublishing } from '../src/desk/publication.js'
import type { Newsroom } from '../src/options.js'

/**
 * Fills a story's other news (ຂ່າວອື່ນໆ) as it goes out, and lets it join the lists the desk put it in; what the desk
 * chose stays. An import fills the lists of all its
 * stories when the last of them is in. Whatever goes wrong here is logged and left to the repair job: it is no reason
 * not to publish.
 */
export const fillOtherNews = (newsroom: Newsroom): CollectionAfterChangeHook =>
  async function fillOtherNews({ doc, previousDoc, req }) {
    if (!isPublishing(doc)) return doc
    try {
      if (req.context[otherNewsLater]) await indexStory(newsroom, req, doc)
      else {
        await listStory(newsroom, req, doc)
        await queueFollow(req, { isNew: !previousDoc?.publishedAt, lists: [], story: doc.id })
      }
    } catch (error) {
      req.payload.logger.error({ err: error, msg: `No other news for story ${doc.id} yet` })
    }
    return doc
  }
