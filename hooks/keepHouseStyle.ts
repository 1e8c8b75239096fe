import type { CollectionBeforeChangeHook } from 'payload'
import { withStory } from '../src/article/story.js'
import { tidy } from '../src/core/tidy.js'
import { withCredit } from '../src/desk/credit.js'
import { deskStory } from '../src/desk/deskStory.js'
import { deskStyle } from '../src/desk/houseStyle.js'
import { isPublishing } from '../src/desk/publication.js'
import { stylebook } from '../src/desk/stylebook.js'
import type { Newsroom } from '../src/options.js'

/**
 * Puts a story into the style of the house on its way out: a credit typed in the lead or under the last line goes into
 * its field, and every rule with one reading is applied. Drafts keep what was typed.
 *
 * What cannot be settled is left as it was typed; `refuseUnfit` then names the reason.
 */
export const keepHouseStyle = (newsroom: Newsroom): CollectionBeforeChangeHook =>
  async function keepHouseStyle({ data, originalDoc, req }) {
    if (!isPublishing(data)) return data
    const story = await deskStory(newsroom, req, { ...data, id: originalDoc?.id })
    const tidied = tidy(story, newsroom.rules, await stylebook(newsroom, req)).story
    const written = withStory(data, tidied)
    return tidied.credit
      ? withCredit(written, tidied.credit, tidied.dateline, await deskStyle(newsroom, req))
      : written
  }
