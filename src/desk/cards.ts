import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { findId } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import type { Language } from '../core/story.js'
import type { CardStatus } from '../core/translation/cardMoves.js'
import type { KeptParagraph } from '../core/translation/paragraphs/index.js'
import type { Newsroom } from '../options.js'

/** A move of a card as it is kept: who made it and when; `from` is `null` where the card begins. */
export type KeptMove = {
  readonly at: string
  readonly by: null | RowId
  readonly from: CardStatus | null
  readonly reason?: string
  readonly to: CardStatus
}

/** A card of the translation desk, as the newsroom's own code reads it. Texts are there where they were asked for. */
export type Card = {
  readonly assignee?: unknown
  readonly createdAt: string
  readonly declinedReason?: null | string
  readonly dueAt?: null | string
  readonly dueTurn?: null | string
  readonly id: RowId
  readonly keptCorrection?: null | string
  readonly keptParagraphs?: unknown
  readonly language: Language
  readonly live?: boolean | null
  readonly moves?: unknown
  readonly needsUpdateSince?: null | string
  readonly note?: null | string
  readonly original: unknown
  readonly originalDownSince?: null | string
  readonly staleCount?: null | number
  readonly staleParagraphs?: unknown
  readonly status: CardStatus
  readonly turn?: null | string
  readonly urgent?: boolean | null
  readonly version?: unknown
  readonly versionPublicId?: null | string
}

/** The card that an article is the version of, if any, and those of its own versions. */
export type ArticleCards = {
  readonly ofVersion: readonly Card[]
  readonly ofVersions: readonly Card[]
}

/** More cards than the stories of one list have; bounds the questions. */
const maxCards = 100

/** Everything but what can be as long as a story. */
const withoutTexts = Object.fromEntries(
  [
    ...['assignee', 'createdAt', 'dueAt', 'language', 'live', 'needsUpdateSince', 'note'],
    ...['original', 'originalDownSince', 'staleCount', 'status', 'turn', 'urgent', 'version'],
  ].map((field) => [field, true]),
)

export const cardsSlug = ({ slugs }: Newsroom): CollectionSlug =>
  slugs.translations as CollectionSlug

type Query = {
  readonly limit?: number
  readonly page?: number
  readonly sort?: readonly string[]
  readonly texts?: boolean
}

export const findCards = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  where: Where,
  { limit = maxCards, page = 1, sort = [], texts = false }: Query = {},
): Promise<readonly Card[]> => {
  const { docs } = await req.payload.db.find({
    collection: cardsSlug(newsroom),
    joins: false,
    limit,
    page,
    // MongoDB's adapter turns pages only where it also counts.
    pagination: page > 1,
    req,
    ...(sort.length > 0 ? { sort: [...sort] } : {}),
    ...(texts ? {} : { select: withoutTexts }),
    where,
  } as never)
  return docs as unknown as readonly Card[]
}

/** One card with everything it keeps. */
export const findCard = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  where: Where,
): Promise<Card | undefined> =>
  (await findCards(newsroom, req, where, { limit: 1, texts: true }))[0]

export const cardsOf = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<ArticleCards> => {
  const cards = await findCards(
    newsroom,
    req,
    { or: [{ version: { equals: id } }, { original: { equals: id } }] },
    { texts: true },
  )
  const isVersion = ({ version }: Card): boolean => String(findId(version)) === String(id)
  return {
    ofVersion: cards.filter(isVersion),
    ofVersions: cards.filter((card) => !isVersion(card)),
  }
}

export const movesOf = ({ moves }: { readonly moves?: unknown }): readonly KeptMove[] =>
  Array.isArray(moves) ? (moves as readonly KeptMove[]) : []

/** The paragraphs the version was made from; `undefined` where nothing is known. */
export const keptOf = ({ keptParagraphs }: Card): readonly KeptParagraph[] | undefined =>
  Array.isArray(keptParagraphs) && keptParagraphs.length > 0
    ? (keptParagraphs as readonly KeptParagraph[])
    : undefined

const saved = 'newsroomSavedCards'

type Saved = { readonly cards: Promise<ArticleCards>; readonly id: RowId }

/** {@link cardsOf} a story that is being published, as they were when that began: each of its hooks wants to know. */
export const cardsOfSaved = (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<ArticleCards> => {
  const known = knownCards(req, id)
  if (known) return known
  const cards = cardsOf(newsroom, req, id)
  Object.assign(req.context, { [saved]: { cards, id } })
  return cards
}

/** The cards of a story where this request has read them and not moved them since. */
export const knownCards = (req: PayloadRequest, id: RowId): Promise<ArticleCards> | undefined => {
  const known = req.context[saved] as Saved | undefined
  return known?.id === id ? known.cards : undefined
}

/** A publication begins, or a card was changed: what was known of them may no longer be so. */
export const forgetSavedCards = (req: PayloadRequest): void => {
  Object.assign(req.context, { [saved]: undefined })
}
