import type { CollectionBeforeChangeHook } from 'payload'
import { toStory } from '../src/article/story.js'
import { termsOf } from '../src/core/related/terms.js'
import { isPublishing } from '../src/desk/publication.js'

/** Notes what a story is about, for other news to find it by. */
export const setTerms: CollectionBeforeChangeHook = function setTerms({ data }) {
  return isPublishing(data) ? { ...data, terms: [...termsOf(toStory(data))] } : data
}
