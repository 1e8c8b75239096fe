import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { findId, textOf } from '../../article/documents.js'
import type { CardStatus } from '../../core/translation/cardMoves.js'
import { statusAfter } from '../../core/translation/cardMoves.js'
import type { Newsroom } from '../../options.js'
import type { Card } from '../cards.js'
import { movesOf } from '../cards.js'
import { isPublishing } from '../publication.js'
import type { SavedCard } from './cardProblems.js'
import { toMove, turnsOf } from './changeCard.js'
import { findOriginalText, madeFrom } from './madeFrom.js'

/** What the newsroom itself writes on a card that is saved by hand: where it stands, how it came there, its turn. */
export const savedCard = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  card: SavedCard,
): Promise<Readonly<Record<string, unknown>>> => {
  const { before, data } = card
  const joined = await joinedByHand(newsroom, req, card)
  const from = (before?.['status'] ?? null) as CardStatus | null
  const to = joined.status ?? (data['status'] as CardStatus)
  const reason = to === 'declined' ? textOf(data['declinedReason']) : ''
  const moves = movesOf(before ?? {})
  const createdAt = textOf(data['createdAt']) || new Date().toISOString()
  return {
    ...joined,
    createdAt,
    declinedReason: to === 'declined' ? data['declinedReason'] : null,
    moves: from === to ? moves : [...moves, toMove(newsroom, req, from, to, reason)],
    status: to,
    ...turnsOf({
      createdAt,
      dueAt: (data['dueAt'] ?? null) as null | string,
      urgent: data['urgent'] === true,
    }),
  }
}

/** A version put on the card counts as made from the original as it is now; one taken off is asked for again. */
const joinedByHand = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  { before, data, version }: SavedCard,
): Promise<Partial<Card>> => {
  if (String(findId(before?.['version']) ?? '') === String(findId(data['version']) ?? '')) return {}
  if (!version)
    return {
      status: statusAfter('deleted', data['status'] as CardStatus),
      versionPublicId: randomUUID(),
    }
  const original = await findOriginalText(newsroom, req, data['original'])
  return {
    ...(original ? madeFrom(original) : {}),
    status: isPublishing(version) ? 'published' : 'in-progress',
  }
}
