import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import type { StillRight } from '../../article/translationDesk.js'
import { acceptChanges, stalenessOf } from '../../core/translation/acceptChanges.js'
import { statusAfter } from '../../core/translation/cardMoves.js'
import { say } from '../../i18n/label.js'
import type { Newsroom } from '../../options.js'
import type { ArticleRow } from '../articleRows.js'
import type { Card } from '../cards.js'
import { cardsOf, keptOf } from '../cards.js'
import { noteChange } from '../delivery/noteChange.js'
import { changeCard, followOnCard } from './changeCard.js'
import { findOriginalText, madeFrom, toOriginalText, toStale } from './madeFrom.js'

/**
 * Keeps paragraphs of the original as they read now: the version is right about them. With the last one the version is
 * up to date. `false` when somebody else marked some at the same moment.
 *
 * @throws APIError 400 when there is no such paragraph.
 */
export const markStillRight = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  card: Card,
  { added = [], paragraphs }: StillRight,
): Promise<boolean> => {
  const kept = keptOf(card) ?? []
  const original = await findOriginalText(newsroom, req, card.original)
  if (!original) throw new APIError(say(req, 'cardNoSuchStory'), 409)
  const { paragraphs: now, reading } = original
  const unknown = [
    ...paragraphs.filter((path) => !kept.some((one) => one.path === path)),
    ...added.filter((path) => !now.some((one) => one.path === path)),
  ]
  if (unknown.length > 0)
    throw new APIError(say(req, 'noSuchParagraph', { paragraphs: unknown.join(', ') }), 400)
  const renewed = acceptChanges(kept, now, stalenessOf(kept, now, reading), {
    isAdded: (at) => added.includes(now[at]?.path ?? ''),
    isStale: (index) => paragraphs.includes(kept[index]?.path ?? ''),
  })
  const change = toStale(card, renewed, now, reading)
  const isDone = change.needsUpdateSince === null
  const changed = await changeCard(
    newsroom,
    req,
    card,
    {
      ...change,
      ...(isDone ? { status: statusAfter('upToDate', card.status), urgent: false } : {}),
    },
    { guard: { staleCount: { equals: card.staleCount ?? 0 } } },
  )
  if (changed && isDone) await noteChange(newsroom, req)
  return changed !== undefined
}

/** An editor says of a story that no version has to follow what changed in it. */
export const markUnaffected = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: ArticleRow,
): Promise<void> => {
  const { ofVersions } = await cardsOf(newsroom, req, article.id)
  const original = await toOriginalText(newsroom, req, article)
  for (const card of ofVersions)
    if (keptOf(card))
      await followOnCard(newsroom, req, card, ({ status }) => ({
        ...madeFrom(original),
        status: statusAfter('upToDate', status),
        urgent: false,
      }))
  await noteChange(newsroom, req)
}
