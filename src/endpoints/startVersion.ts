import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, Forbidden, NotFound } from 'payload'
import { canWriteIn, findStaff } from '../access/staff.js'
import { textOf } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import type { VersionAnswer } from '../article/translationDesk.js'
import type { Language } from '../core/story.js'
import { findArticleRows } from '../desk/articleRows.js'
import { findCard } from '../desk/cards.js'
import type { Card } from '../desk/cards.js'
import type { Created } from '../desk/createOnce.js'
import { toDeskRows } from '../desk/translation/deskRows.js'
import { openCard, rootOf } from '../desk/translation/openCard.js'
import { refuseUnlessAllowed } from '../desk/translation/refuseUnlessAllowed.js'
import { startVersion as start } from '../desk/translation/startVersion.js'
import { inAdmin, languageLabel, say } from '../i18n/label.js'
import type { Newsroom } from '../options.js'
import { findStory } from './findStory.js'

/**
 * `POST /api/articles/{id}/versions/{language}`: opens the version of a story in another language, whether it was asked
 * for or not. Answers {@link VersionAnswer} with the version's `id`: 201 for a new one, 200 with a sentence for one that
 * is there already.
 */
export const startVersion = (newsroom: Newsroom): Omit<Endpoint, 'root'> => ({
  handler: async function startVersion(req) {
    const language = textOf(req.routeParams?.['language'])
    refuseLanguage(newsroom, req, language)
    const story = await findStory(newsroom, req)
    const { row: card } = await openCard(
      newsroom,
      req,
      await rootOf(newsroom, req, story.id),
      language,
    )
    const version = await startAllowed(newsroom, req, card)
    return Response.json(await toAnswer(newsroom, req, card, version), {
      status: version.isNew ? 201 : 200,
    })
  },
  method: 'post',
  path: '/:id/versions/:language',
})

/** @throws APIError 400, Forbidden */
const refuseLanguage = (newsroom: Newsroom, req: PayloadRequest, language: Language): void => {
  if (!newsroom.languages.includes(language))
    throw new APIError(
      say(req, 'noSuchLanguage', { language, languages: newsroom.languages.join(', ') }),
      400,
    )
  const staff = findStaff(newsroom, req)
  if (!staff || staff.role === 'reporter' || !canWriteIn(staff, language))
    throw new Forbidden(req.t)
}

const startAllowed = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  card: Card,
): Promise<Created<RowId>> => {
  if (!card.version) await refuseUnlessAllowed(newsroom, req, card, 'start')
  return start(newsroom, req, card)
}

const toAnswer = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  { id: card, language }: Card,
  { isNew, row: id }: Created<RowId>,
): Promise<VersionAnswer & { readonly id: RowId }> => {
  const started = await findCard(newsroom, req, { id: { equals: card } })
  const [row] = started ? await toDeskRows(newsroom, req, [started]) : []
  // Deleted meanwhile.
  if (!row) throw new NotFound(req.t)
  if (isNew) return { id, card: row, isNew }
  const [article] = await findArticleRows(newsroom, req, {
    limit: 1,
    select: { deletedAt: true },
    where: { id: { equals: id } },
  })
  const name = inAdmin(req, languageLabel(language))
  const word = article?.['deletedAt'] ? 'versionInTrash' : 'versionIsThere'
  return { id, card: row, isNew, message: say(req, word, { language: name }) }
}
