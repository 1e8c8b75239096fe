import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { findId } from '../src/article/documents.js'
import { findArticleRows } from '../src/desk/articleRows.js'
import { isPublishing } from '../src/desk/publication.js'
import { findCardProblems } from '../src/desk/translation/cardProblems.js'
import { savedCard } from '../src/desk/translation/savedCard.js'
import type { Newsroom } from '../src/options.js'

/**
 * Keeps a job card honest when it is made or changed by hand: the version is in the card's language, the original is
 * not, only moves that are somebody's to make are made, and each is kept.
 *
 * @throws ValidationError with every reason on its field.
 */
export const keepCard = (newsroom: Newsroom): CollectionBeforeChangeHook =>
  async function keepCard({ collection, data, operation, originalDoc, req }) {
    const ends = [findId(data['original']), findId(data['version'])]
    const rows = await findArticleRows(newsroom, req, {
      limit: 2,
      where: { id: { in: ends.filter((id) => id !== undefined) } },
    })
    const [original, version] = ends.map((end) => rows.find(({ id }) => String(id) === String(end)))
    const before = operation === 'update' ? originalDoc : undefined
    const card = { before, data, original, version }
    const errors = await findCardProblems(newsroom, req, card)
    if (errors.length > 0)
      throw new ValidationError({ collection: collection.slug, errors: [...errors], req }, req.t)
    return {
      ...data,
      ...(await savedCard(newsroom, req, card)),
      live: isPublishing(version) && isPublishing(original),
    }
  }
