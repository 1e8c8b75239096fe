import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { findId } from '../src/article/documents.js'
import { findArticleRows } from '../src/desk/articleRows.js'
import { isPublishing } from '../src/desk/publication.js'
import { say } from '../src/i18n/label.js'
import type { Newsroom } from '../src/options.js'

/**
 * Keeps a related link honest when the desk makes it by hand: never a story under itself, and readers see it only while
 * both stories are out.
 *
 * @throws ValidationError on `to`.
 */
export const keepLink = (newsroom: Newsroom): CollectionBeforeChangeHook =>
  async function keepLink({ collection, data, req }) {
    const ends = [findId(data['from']), findId(data['to'])].filter((id) => id !== undefined)
    if (ends.length === 2 && String(ends[0]) === String(ends[1]))
      throw new ValidationError(
        {
          collection: collection.slug,
          errors: [{ message: say(req, 'linkToItself'), path: 'to' }],
          req,
        },
        req.t,
      )
    const rows = await findArticleRows(newsroom, req, {
      limit: 2,
      select: { _status: true, deletedAt: true },
      where: { id: { in: ends } },
    })
    return {
      ...data,
      live: data['standing'] !== 'banned' && rows.length === 2 && rows.every(isPublishing),
    }
  }
