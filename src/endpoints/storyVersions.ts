import type { Endpoint, PayloadRequest } from 'payload'
import { Forbidden, NotFound } from 'payload'
import { z } from 'zod'
import { findStaff, isDesk } from '../access/staff.js'
import type { VersionAnswer } from '../article/translationDesk.js'
import type { ArticleRow } from '../desk/articleRows.js'
import { findCards } from '../desk/cards.js'
import { toDeskRows } from '../desk/translation/deskRows.js'
import { findOriginalRow } from '../desk/translation/madeFrom.js'
import { markUnaffected } from '../desk/translation/markStillRight.js'
import { openCard, rootOf } from '../desk/translation/openCard.js'
import { inAdmin, languageLabel, say } from '../i18n/label.js'
import type { Newsroom } from '../options.js'
import { findStory } from './findStory.js'
import { readQuestion, rowId } from './readQuestion.js'

type Asked = z.infer<ReturnType<typeof questionOf>>
type Requested = Extract<Asked, { action: 'request' }>

const questionOf = ({ languages }: Newsroom) =>
  z.discriminatedUnion('action', [
    z.object({
      action: z.literal('request'),
      assignee: rowId.optional(),
      dueAt: z.string().optional(),
      language: z.enum([...languages] as [string, ...string[]]),
      note: z.string().max(2000).optional(),
      urgent: z.boolean().optional(),
    }),
    z.object({ action: z.literal('unaffected') }),
  ])

/**
 * `POST /api/articles/{id}/versions`: what an editor says of a story's versions.
 *
 * `{"action":"request","language":"lo","assignee"?,"dueAt"?,"note"?,"urgent"?}` asks for one: 201 with the new card, 200
 * with the one there is and a sentence ({@link VersionAnswer}). `{"action":"unaffected"}` says that no version has to
 * follow what changed in the story, and answers `{ cards: DeskRow[] }`.
 */
export const storyVersions = (newsroom: Newsroom): Omit<Endpoint, 'root'> => {
  const question = questionOf(newsroom)
  return {
    handler: async function storyVersions(req) {
      if (!isDesk(findStaff(newsroom, req))) throw new Forbidden(req.t)
      const asked = await readQuestion(req, question)
      const story = await findStory(newsroom, req)
      return asked.action === 'request'
        ? request(newsroom, req, story, asked)
        : spare(newsroom, req, story)
    },
    method: 'post',
    path: '/:id/versions',
  }
}

const request = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  story: ArticleRow,
  { assignee, dueAt, language, note, urgent }: Requested,
): Promise<Response> => {
  const original = await rootOf(newsroom, req, story.id)
  const wish = { assignee, dueAt, note, urgent }
  const { isNew, row } = await openCard(newsroom, req, original, language, wish)
  const [card] = await toDeskRows(newsroom, req, [row])
  // Deleted meanwhile.
  if (!card) throw new NotFound(req.t)
  const name = inAdmin(req, languageLabel(language))
  const answer: VersionAnswer = {
    card,
    isNew,
    ...(isNew ? {} : { message: say(req, 'cardIsThere', { language: name }) }),
  }
  return Response.json(answer, { status: isNew ? 201 : 200 })
}

/** What readers have now is what every version counts as made from. */
const spare = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  story: ArticleRow,
): Promise<Response> => {
  await markUnaffected(newsroom, req, (await findOriginalRow(newsroom, req, story.id)) ?? story)
  const cards = await findCards(newsroom, req, { original: { equals: story.id } })
  return Response.json({ cards: await toDeskRows(newsroom, req, cards) })
}
