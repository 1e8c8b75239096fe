import type { CollectionAfterChangeHook } from 'payload'
import { isDown } from '../src/desk/articleRows.js'
import { forgetStory, refillShort } from '../src/desk/otherNews/followStory.js'
import { queueFollow } from '../src/desk/otherNews/jobs.js'
import type { Newsroom } from '../src/options.js'

/**
 * Keeps related links true: a story that is taken down leaves every list at once, and the lists are filled again. Saving
 * a draft over a published story changes nothing for its readers.
 */
export const followLinks = (newsroom: Newsroom): CollectionAfterChangeHook =>
  async function followLinks({ doc, req }) {
    if (await isDown(newsroom, req, doc)) {
      const lists = await forgetStory(newsroom, req, doc.id)
      await refillShort(newsroom, req, lists)
      await queueFollow(req, { isNew: false, lists, story: doc.id })
    }
    return doc
  }
