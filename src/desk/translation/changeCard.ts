import type { PayloadRequest, Where } from 'payload'
import { findId } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import type { CardEvent, CardStatus } from '../../core/translation/cardMoves.js'
import { statusAfter } from '../../core/translation/cardMoves.js'
import type { Newsroom } from '../../options.js'
import type { Card, KeptMove } from '../cards.js'
import { cardsSlug, findCard, forgetSavedCards, movesOf } from '../cards.js'

/** What is written on a card; `assignee` and `version` are ids. */
export type CardChange = Partial<Omit<Card, 'createdAt' | 'id' | 'moves' | 'original'>>

/** How often a change is tried anew on what somebody else made of the card meanwhile. */
const tries = 5

/** A move with who makes it and when. */
export const toMove = (
  newsroom: Newsroom,
  { user }: PayloadRequest,
  from: CardStatus | null,
  to: CardStatus,
  reason?: string,
): KeptMove => ({
  at: new Date().toISOString(),
  by: user?.collection === newsroom.usersSlug ? user.id : null,
  from,
  ...(reason ? { reason } : {}),
  to,
})

/**
 * In which order cards are worked off: urgent ones first, then by when they are due, then by age; and the same whether
 * urgent or not. As text, because databases disagree where a date that is not there belongs.
 */
export const turnsOf = ({
  createdAt,
  dueAt,
  urgent,
}: Pick<Card, 'createdAt' | 'dueAt' | 'urgent'>): { dueTurn: string; turn: string } => {
  const dueTurn = `${dueAt ? toIso(dueAt) : 'some day'} ${toIso(createdAt)}`
  return { dueTurn, turn: `${urgent ? 0 : 1} ${dueTurn}` }
}

const toIso = (date: Date | string): string => new Date(date).toISOString()

/**
 * Writes a change on a card that still stands as it was read, in one step of the database; `undefined` when somebody was
 * quicker. `guard` says what else must still be so. The move is kept with it.
 */
export const changeCard = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  card: Card,
  change: CardChange,
  { guard = {}, reason }: { readonly guard?: Where; readonly reason?: string | undefined } = {},
): Promise<Card | undefined> => {
  const { status = card.status } = change
  const updated = (await req.payload.db.updateOne({
    collection: cardsSlug(newsroom),
    data: {
      ...change,
      ...turnsOf({ ...card, ...change }),
      ...(status === card.status
        ? {}
        : { moves: [...movesOf(card), toMove(newsroom, req, card.status, status, reason)] }),
      updatedAt: new Date().toISOString(),
    },
    options: { atomic: true },
    req,
    where: { and: [{ id: { equals: card.id } }, { status: { equals: card.status } }, guard] },
  } as never)) as unknown as Card | null
  forgetSavedCards(req)
  return updated ?? undefined
}

/**
 * What happened to a story is written on a card, whatever others make of the card meanwhile. A card that says it already
 * is not touched.
 */
export const followOnCard = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  card: Card,
  changeOf: (card: Card) => CardChange,
): Promise<void> => {
  let current: Card | undefined = card
  for (let turn = 0; current && turn < tries; turn += 1) {
    const change = changeOf(current)
    if (saysAlready(current, change) || (await changeCard(newsroom, req, current, change))) return
    current = await findCard(newsroom, req, { id: { equals: card.id } })
  }
}

/** {@link followOnCard} where what happened also moves the card. */
export const happenToCard = (
  newsroom: Newsroom,
  req: PayloadRequest,
  card: Card,
  event: CardEvent,
  change: CardChange = {},
): Promise<void> =>
  followOnCard(newsroom, req, card, ({ status }) => ({
    ...change,
    status: statusAfter(event, status),
  }))

const saysAlready = (card: Card, change: CardChange): boolean =>
  Object.entries(change).every(
    ([field, value]) =>
      JSON.stringify(plain(card[field as keyof Card])) === JSON.stringify(plain(value)),
  )

const plain = (value: unknown): unknown => (value === undefined ? null : (findId(value) ?? value))

/** Somebody's id, as a card keeps it. */
export const assigneeOf = ({ assignee }: Card): RowId | undefined => findId(assignee)
