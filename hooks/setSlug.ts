import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { textOf } from '../src/article/documents.js'
import { toSlug } from '../src/core/slug.js'
import { isPublishing } from '../src/desk/publication.js'
import { isTakenFor, reserveAddress } from '../src/desk/reserveAddress.js'
import { say } from '../src/i18n/label.js'
import type { Newsroom } from '../src/options.js'

/**
 * Gives a story its address when it first goes out; a later edit of the headline leaves it alone.
 *
 * A headline without a letter or digit gets the day and the start of the public id.
 *
 * @throws ValidationError when the desk typed an address that belongs to another story.
 */
export const setSlug = (newsroom: Newsroom): CollectionBeforeChangeHook =>
  async function setSlug({ collection, data, req }) {
    if (!isPublishing(data)) return data
    const publicId = textOf(data['publicId'])
    const language = textOf(data['language'])
    const typed = toSlug(textOf(data['slug']))
    if (typed === '') {
      const wish =
        toSlug(textOf(data['title'])) ||
        `${textOf(data['publishedAt']).slice(0, 10)}-${publicId.slice(0, 8)}`
      return {
        ...data,
        slug: await reserveAddress(newsroom, req.payload, { language, publicId, slug: wish }),
      }
    }
    if (await isTakenFor(newsroom, req.payload, { language, publicId, slug: typed }))
      return { ...data, slug: typed }
    throw new ValidationError(
      {
        collection: collection.slug,
        errors: [{ message: say(req, 'slugTaken', { slug: typed }), path: 'slug' }],
        req,
      },
      req.t,
    )
  }
