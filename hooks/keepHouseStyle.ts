import type { CollectionBeforeChangeHook } from 'payload'
import { forgetSavedCards } from '../src/desk/cards.js'
import { correctingRules } from '../src/desk/correction.js'
import { deskStory } from '../src/desk/deskStory.js'
import { isPublishing } from '../src/desk/publication.js'
import { tidyArticle } from '../src/desk/tidyArticle.js'
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
    forgetSavedCards(req)
    const story = await deskStory(newsroom, req, { ...data, id: originalDoc?.id })
    const rules = correctingRules(newsroom, req)
    return (await tidyArticle(newsroom, req, { article: data, story }, rules)).article
  }
