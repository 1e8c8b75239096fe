import type { CollectionBeforeChangeHook } from 'payload'
import { toStory, withStory } from '../src/article/story.js'
import { tidy } from '../src/core/tidy.js'
import { deskStyle } from '../src/desk/houseStyle.js'
import { isPublishing } from '../src/desk/publication.js'
import type { Newsroom } from '../src/options.js'

/** Applies the house rules that have one reading to a story on its way out. Drafts keep what was typed. */
export const tidyCopy = (newsroom: Newsroom): CollectionBeforeChangeHook =>
  async function tidyCopy({ data, req }) {
    if (!isPublishing(data)) return data
    const { style } = await deskStyle(newsroom, req)
    return withStory(data, tidy(toStory(data), newsroom.rules, style).story)
  }
