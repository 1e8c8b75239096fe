import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { findId } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import { statusAfter } from '../core/translation/cardMoves.js'
import type { Newsroom } from '../options.js'
import type { ArticleRow } from './articleRows.js'
import { isLive } from './articleRows.js'
import type { Card } from './cards.js'
import { cardsOf, cardsOfSaved, cardsSlug, findCards } from './cards.js'
import type { CardChange } from './translation/changeCard.js'
import { followOnCard, happenToCard } from './translation/changeCard.js'
import type { OriginalText } from './translation/madeFrom.js'
import { comparedWith, findOriginalText, madeFrom, toOriginalText } from './translation/madeFrom.js'
import { sparedBefore } from './translation/spareVersions.js'
import { takeDown } from './translation/takeDown.js'

/** A story came out. As a version it is done and up to date; its own versions are due again where it changed. */
export const followPublished = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: ArticleRow,
): Promise<void> => {
  const { ofVersion, ofVersions } = await cardsOfSaved(newsroom, req, article.id)
  for (const card of ofVersion) {
    const original = await findOriginalText(newsroom, req, card.original)
    await happenToCard(newsroom, req, card, 'published', {
      live: original?.isLive ?? false,
      urgent: false,
      ...(original ? madeFrom(original) : {}),
    })
  }
  if (ofVersions.length === 0) return
  const original = await toOriginalText(newsroom, req, article)
  const before = sparedBefore(req, article.id)
  const spared = before && (await toOriginalText(newsroom, req, before)).paragraphs
  for (const card of ofVersions) {
    const live = await isOut(newsroom, req, card)
    await followOnCard(newsroom, req, card, (current) => ({
      live,
      originalDownSince: null,
      ...toDue(current, original, comparedWith(current, original, spared)),
    }))
  }
}

/** A version whose original changed is due; at once where the change is a correction readers are told of. */
const toDue = (card: Card, { correctionNote }: OriginalText, compared: CardChange): CardChange => {
  const isStale = Boolean(compared.needsUpdateSince)
  const isNew = isStale && !card.needsUpdateSince
  const isCorrected = correctionNote !== '' && correctionNote !== (card.keptCorrection ?? '')
  return {
    ...compared,
    ...(compared.needsUpdateSince === undefined
      ? {}
      : { status: statusAfter(isStale ? 'originalChanged' : 'upToDate', card.status) }),
    ...(isStale && isCorrected ? { urgent: true } : {}),
    // The version was delivered; when the update is due is for an editor to say.
    ...(isNew && card.status === 'published' ? { dueAt: null } : {}),
  }
}

/**
 * House style was put right in a published story, which is no change of substance: versions that were up to date stay
 * so, those that are due stay due.
 */
export const followCorrected = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  before: ArticleRow,
  after: ArticleRow,
): Promise<void> => {
  const { ofVersions } = await cardsOf(newsroom, req, after.id)
  if (ofVersions.length === 0) return
  const { paragraphs } = await toOriginalText(newsroom, req, before)
  const original = await toOriginalText(newsroom, req, after)
  for (const card of ofVersions)
    await followOnCard(newsroom, req, card, (current) =>
      comparedWith(current, original, paragraphs),
    )
}

/** A draft was saved: the work that was asked for has begun. */
export const followSaved = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<void> => {
  const [card] = await findCards(
    newsroom,
    req,
    { status: { equals: 'requested' }, version: { equals: id } },
    { limit: 1, texts: true },
  )
  if (card) await happenToCard(newsroom, req, card, 'saved')
}

/**
 * A story was taken down: readers are no longer led to or from it, and a version is work in progress again. The cards of
 * its own versions say so; whether these come down too is the newsroom's choice.
 */
export const followTakenDown = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<void> => {
  const { ofVersion, ofVersions } = await cardsOf(newsroom, req, id)
  for (const card of ofVersion)
    await happenToCard(newsroom, req, card, 'takenDown', { live: false })
  const originalDownSince = new Date().toISOString()
  for (const card of ofVersions) {
    const isUrgent = !newsroom.takeDownVersions && (await isOut(newsroom, req, card))
    await followOnCard(newsroom, req, card, (current) => ({
      live: false,
      originalDownSince: current.originalDownSince ?? originalDownSince,
      ...(isUrgent ? { urgent: true } : {}),
    }))
  }
  if (newsroom.takeDownVersions) await takeDown(newsroom, req, ofVersions)
}

/**
 * A story is deleted for good: the cards of its versions go with it, and the versions stay as stories of their own. The
 * card it was the version of asks for it again, and keeps who was at it and what was agreed.
 */
export const followDeleted = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<void> => {
  const { ofVersion, ofVersions } = await cardsOf(newsroom, req, id)
  if (newsroom.takeDownVersions) await takeDown(newsroom, req, ofVersions)
  if (ofVersions.length > 0)
    await req.payload.db.deleteMany({
      collection: cardsSlug(newsroom),
      req,
      where: { original: { equals: id } },
    })
  for (const card of ofVersion)
    await happenToCard(newsroom, req, card, 'deleted', {
      keptCorrection: null,
      keptParagraphs: null,
      live: false,
      needsUpdateSince: null,
      staleCount: 0,
      staleParagraphs: null,
      version: null,
      versionPublicId: randomUUID(),
    })
}

const isOut = async (newsroom: Newsroom, req: PayloadRequest, card: Card): Promise<boolean> => {
  const version = findId(card.version)
  return version !== undefined && (await isLive(newsroom, req, version))
}
