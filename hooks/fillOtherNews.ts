import type { CollectionAfterChangeHook } from 'payload'
import { indexStory } from '../src/desk/otherNews/followStory.js'
import { queueFollow } from '../src/desk/otherNews/jobs.js'
import { otherNewsLater } from '../src/desk/otherNews/later.js'
import { refreshList } from '../src/desk/otherNews/refreshList.js'
import { isPublishing } from '../src/desk/publication.js'
import type { Newsroom } from '../src/options.js'

/**
 * Fills a story's other news (ຂ່າວອື່ນໆ) as it goes out; what the desk chose stays. An import fills the lists of all its
 * stories when the last of them is in. Whatever goes wrong here is logged and left to the repair job: it is no reason
 * not to publish.
 */
export const fillOtherNews = (newsroom: Newsroom): CollectionAfterChangeHook =>
  async function fillOtherNews({ doc, previousDoc, req }) {
    if (!isPublishing(doc)) return doc
    try {
      const story = await indexStory(newsroom, req, doc)
      if (!req.context[otherNewsLater]) {
        await refreshList(newsroom, req, doc.id, story)
        await queueFollow(req, { isNew: !previousDoc?.publishedAt, lists: [], story: doc.id })
      }
    } catch (error) {
      req.payload.logger.error({ err: error, msg: `No other news for story ${doc.id} yet` })
    }
    return doc
  }
