import type { CollectionSlug, PayloadRequest } from 'payload'
import { findId } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import type { Newsroom } from '../options.js'
import { findArticleRows, isLive } from './articleRows.js'
import type { ArticleRow } from './articleRows.js'
import type { Card, CardStatus } from './cards.js'
import { cardsOf, cardsOfSaved, findCards } from './cards.js'
import { fingerprintsOf, hasChanged } from './fingerprints.js'

type CardChange = {
  fingerprints?: readonly string[]
  live?: boolean
  status?: CardStatus
  version?: null
}

/** A story came out. As a version it is done and up to date; its own versions are due again where it changed. */
export const followPublished = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: ArticleRow,
): Promise<void> => {
  const { ofVersion, ofVersions } = await cardsOfSaved(newsroom, req, article.id)
  for (const card of ofVersion) {
    const original = await findOriginal(newsroom, req, card)
    await moveCard(newsroom, req, card, {
      live: original !== undefined,
      status: 'published',
      ...(original ? { fingerprints: fingerprintsOf(original) } : {}),
    })
  }
  const fingerprints = fingerprintsOf(article)
  for (const card of ofVersions) {
    const version = findId(card.version)
    const live = version !== undefined && (await isLive(newsroom, req, version))
    const isDue = card.status === 'published' && hasChanged(card.fingerprints, fingerprints)
    await moveCard(newsroom, req, card, { live, ...(isDue ? { status: 'needs-update' } : {}) })
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
  const [old, fingerprints] = [fingerprintsOf(before), fingerprintsOf(after)]
  const { ofVersions } = await cardsOf(newsroom, req, after.id)
  for (const card of ofVersions)
    if (Array.isArray(card.fingerprints) && card.fingerprints.join() === old.join())
      await moveCard(newsroom, req, card, { fingerprints })
}

/** A story was taken down: readers are no longer led to or from it, and a version is work in progress again. */
export const followTakenDown = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<void> => {
  const { ofVersion, ofVersions } = await cardsOf(newsroom, req, id)
  for (const card of ofVersion)
    await moveCard(newsroom, req, card, {
      live: false,
      ...(card.status === 'published' || card.status === 'needs-update'
        ? { status: 'in-progress' }
        : {}),
    })
  for (const card of ofVersions) await moveCard(newsroom, req, card, { live: false })
}

/** A story is deleted for good: cards for its versions go with it; the card it was the version of asks for it again. */
export const followDeleted = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<void> => {
  await req.payload.delete({
    collection: newsroom.slugs.translations as CollectionSlug,
    overrideAccess: true, // cards follow their stories, whoever deleted them
    req,
    where: { original: { equals: id } },
  })
  for (const card of await findCards(newsroom, req, { version: { equals: id } }))
    await moveCard(newsroom, req, card, { live: false, status: 'requested', version: null })
}

const findOriginal = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  { original }: Card,
): Promise<ArticleRow | undefined> => {
  const id = findId(original)
  if (id === undefined || !(await isLive(newsroom, req, id))) return undefined
  const [row] = await findArticleRows(newsroom, req, {
    limit: 1,
    select: { body: true, summary: true, title: true },
    where: { id: { equals: id } },
  })
  return row
}

/** Writes only what differs, so that an untouched card keeps its `updatedAt`. */
const moveCard = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  card: Card,
  change: CardChange,
): Promise<void> => {
  const isSame = Object.entries(change).every(
    ([field, value]) => JSON.stringify(card[field as keyof Card] ?? null) === JSON.stringify(value),
  )
  if (isSame) return
  await req.payload.update({
    id: card.id,
    collection: newsroom.slugs.translations as CollectionSlug,
    data: change as never,
    overrideAccess: true, // cards follow their stories, whoever saved them
    req,
  })
}
