import type { Endpoint, PayloadRequest } from 'payload'
import { Forbidden, NotFound } from 'payload'
import { z } from 'zod'
import { findStaff } from '../access/staff.js'
import { textOf } from '../article/documents.js'
import type { CardAnswer, CardRequest } from '../article/translationDesk.js'
import type { Card } from '../desk/cards.js'
import { findCard } from '../desk/cards.js'
import { actOnCard as act } from '../desk/translation/actOnCard.js'
import { toDeskRows } from '../desk/translation/deskRows.js'
import type { Newsroom } from '../options.js'
import { readQuestion } from './readQuestion.js'

const reason = z.string().trim().min(1).max(2000)
const paths = z.array(z.string()).max(500)
const question: z.ZodType<CardRequest> = z.discriminatedUnion('action', [
  z.object({ action: z.enum(['approve', 'askAgain', 'claim', 'release', 'submit']) }),
  z.object({ action: z.literal('decline'), reason }),
  z.object({ action: z.literal('return'), reason: reason.optional() }),
  z.object({ action: z.literal('stillRight'), added: paths.optional(), paragraphs: paths }),
])

/**
 * `POST /api/translations/{id}/desk`: what somebody at the desk does with a card, as {@link CardRequest}. Answers
 * {@link CardAnswer}; 409 with a sentence when the card does not allow it now.
 */
export const actOnCard = (newsroom: Newsroom): Omit<Endpoint, 'root'> => ({
  handler: async function actOnCard(req) {
    if (!findStaff(newsroom, req)) throw new Forbidden(req.t)
    const asked = await readQuestion(req, question)
    const card = await act(newsroom, req, await getCard(newsroom, req), asked)
    const [row] = await toDeskRows(newsroom, req, [card])
    return Response.json({ card: row } as CardAnswer)
  },
  method: 'post',
  path: '/:id/desk',
})

/** @throws NotFound */
const getCard = async (newsroom: Newsroom, req: PayloadRequest): Promise<Card> => {
  const id = textOf(req.routeParams?.['id'])
  const card = await findCard(newsroom, req, { id: { equals: id } }).catch(() => undefined)
  if (!card) throw new NotFound(req.t)
  return card
}
