import type { CollectionBeforeChangeHook } from 'payload'
import { toStory, withStory } from '../src/article/story.js'
import { readCredit } from '../src/core/credit/index.js'
import { applyEdits } from '../src/core/edits.js'
import { creditField, withCredit } from '../src/desk/credit.js'
import { deskStyle } from '../src/desk/houseStyle.js'
import { isPublishing } from '../src/desk/publication.js'
import type { Newsroom } from '../src/options.js'

/**
 * Reads the credit typed in the lead and the sign-off into the field and takes it out of the copy, as a story goes out.
 *
 * A credit that cannot be established leaves the copy as it was typed; `refuseUnfit` then names the reason.
 */
export const readTypedCredit = (newsroom: Newsroom): CollectionBeforeChangeHook =>
  async function readTypedCredit({ data, req }) {
    if (!isPublishing(data)) return data
    const desk = await deskStyle(newsroom, req)
    const story = toStory(data)
    const { credit, dateline, edits } = readCredit(story, desk.style, creditField(data, desk))
    if (!credit) return data
    return withCredit(withStory(data, applyEdits(story, edits)), credit, dateline, desk)
  }
