import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { findId, textOf } from '../src/article/documents.js'
import { findArticleRows } from '../src/desk/articleRows.js'
import { fingerprintsOf } from '../src/desk/fingerprints.js'
import { isPublishing } from '../src/desk/publication.js'
import { languageLabel, say } from '../src/i18n/label.js'
import type { Newsroom } from '../src/options.js'

/**
 * Keeps a job card honest when the desk makes or changes it by hand: the version is in the card's language, the original
 * is not, and the card of a version that is under way or out already says so.
 *
 * @throws ValidationError on `language` or `version`.
 */
export const keepCard = (newsroom: Newsroom): CollectionBeforeChangeHook =>
  async function keepCard({ collection, data, operation, req }) {
    const ui = req.i18n.language === 'lo' ? 'lo' : 'en'
    const ends = [findId(data['original']), findId(data['version'])]
    const rows = await findArticleRows(newsroom, req, {
      limit: 2,
      select: {
        _status: true,
        body: true,
        deletedAt: true,
        language: true,
        summary: true,
        title: true,
      },
      where: { id: { in: ends.filter((id) => id !== undefined) } },
    })
    const [original, version] = ends.map((end) => rows.find(({ id }) => String(id) === String(end)))
    const refuse = (path: string, message: string): never => {
      throw new ValidationError(
        { collection: collection.slug, errors: [{ message, path }], req },
        req.t,
      )
    }
    if (original && original['language'] === data['language'])
      refuse('language', say(req, 'versionSameLanguage'))
    if (version && version['language'] !== data['language'])
      refuse(
        'version',
        say(req, 'versionLanguageMismatch', {
          actual: languageLabel(textOf(version['language']))[ui],
          expected: languageLabel(textOf(data['language']))[ui],
        }),
      )
    const isOut = isPublishing(version)
    return {
      ...data,
      live: isOut && isPublishing(original),
      ...(operation === 'create' && original && version
        ? { fingerprints: fingerprintsOf(original), status: isOut ? 'published' : 'in-progress' }
        : {}),
    }
  }
