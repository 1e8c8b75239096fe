import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { APIError } from 'payload'
import { findId } from '../../article/documents.js'
import type { CardRequest } from '../../article/translationDesk.js'
import { moveOfAction } from '../../core/translation/cardActions.js'
import { say } from '../../i18n/label.js'
import type { Newsroom } from '../../options.js'
import type { Card } from '../cards.js'
import { findCard, movesOf } from '../cards.js'
import type { CardChange } from './changeCard.js'
import { assigneeOf, changeCard } from './changeCard.js'
import { markStillRight } from './markStillRight.js'
import { refuseUnlessAllowed } from './refuseUnlessAllowed.js'
import { stateOf } from './viewer.js'

/** How often an action is tried anew on what somebody else made of the card meanwhile. */
const tries = 5

/**
 * Does with a card what somebody asked, as far as they may; gives the card as it is then. Of two who do the same at once
 * one does it, and the other is told what became of the card.
 *
 * @throws Forbidden when the card is none of their business.
 * @throws APIError 409 with a sentence when the card does not allow it now.
 */
export const actOnCard = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  card: Card,
  asked: CardRequest,
): Promise<Card> => {
  let current = card
  for (let turn = 0; turn < tries; turn += 1) {
    if (asked.action === 'claim' && stateOf(req, current).isMine) return current
    await refuseUnlessAllowed(newsroom, req, current, asked.action)
    if (await act(newsroom, req, current, asked))
      return (await findCard(newsroom, req, { id: { equals: card.id } })) ?? current
    current = (await findCard(newsroom, req, { id: { equals: card.id } })) ?? current
  }
  throw new APIError(say(req, 'cardBusy'), 409)
}

/** `false` when somebody else was quicker. */
const act = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  card: Card,
  asked: CardRequest,
): Promise<boolean> => {
  const change = async (to: CardChange, reason?: string): Promise<boolean> =>
    (await changeCard(newsroom, req, card, to, { guard: sameAssignee(card), reason })) !== undefined
  switch (asked.action) {
    case 'approve':
      await publish(newsroom, req, card)
      return true
    case 'askAgain':
      return change({ declinedReason: null, status: moveOfAction.askAgain })
    case 'claim':
      return change({ assignee: req.user?.id })
    case 'decline':
      return change({ declinedReason: asked.reason, status: moveOfAction.decline }, asked.reason)
    case 'release':
      return change({ assignee: null })
    case 'return':
      return change({ status: moveOfAction.return }, asked.reason)
    case 'stillRight':
      return markStillRight(newsroom, req, card, asked)
    case 'submit':
      return change({ status: moveOfAction.submit })
  }
}

const sameAssignee = (card: Card): Where => {
  const assignee = assigneeOf(card)
  return { assignee: assignee === undefined ? { exists: false } : { equals: assignee } }
}

/**
 * Puts the version out as it was handed in.
 *
 * @throws APIError 409 when the original changed since: the version would count as made from words it does not have.
 * @throws ValidationError when the house style keeps it from its readers.
 */
const publish = async (newsroom: Newsroom, req: PayloadRequest, card: Card): Promise<void> => {
  const handedIn = movesOf(card).findLast(({ to }) => to === 'in-review')?.at ?? ''
  const { needsUpdateSince } = card
  if (needsUpdateSince && new Date(needsUpdateSince).toISOString() > handedIn)
    throw new APIError(
      say(req, 'changedSinceSubmitted', { count: String(card.staleCount ?? 0) }),
      409,
    )
  await req.payload.update({
    id: findId(card.version) ?? '',
    collection: newsroom.slugs.articles as CollectionSlug,
    data: { _status: 'published' } as never,
    depth: 0,
    overrideAccess: false,
    req,
    user: req.user,
  })
}
