import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { findRefusals } from '../src/desk/findRefusals.js'
import { isPublishing } from '../src/desk/publication.js'
import type { Newsroom } from '../src/options.js'

/**
 * Refuses to publish a story that readers must not see as it is: all reasons at once, each on its field.
 *
 * @throws ValidationError without headline or body, without a credit, with an uncredited picture, or while a rule of
 * level `error` finds something.
 */
export const refuseUnfit = (newsroom: Newsroom): CollectionBeforeChangeHook =>
  async function refuseUnfit({ collection, data, originalDoc, req }) {
    if (!isPublishing(data)) return data
    const errors = await findRefusals(newsroom, req, { ...data, id: originalDoc?.id })
    if (errors.length === 0) return data
    throw new ValidationError({ collection: collection.slug, errors: [...errors], req }, req.t)
  }
