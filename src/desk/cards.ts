import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { findId } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import type { Newsroom } from '../options.js'

export type CardStatus =
  'declined' | 'in-progress' | 'in-review' | 'needs-update' | 'published' | 'requested'

/** A card of the translation desk, as the newsroom's own code reads it. */
export type Card = {
  readonly fingerprints?: unknown
  readonly id: RowId
  readonly live?: boolean | null
  readonly original: unknown
  readonly status: CardStatus
  readonly version?: unknown
}

/** The card that an article is the version of, if any, and those of its own versions. */
export type ArticleCards = { readonly ofVersion: readonly Card[]; readonly ofVersions: readonly Card[] }

/** More cards than the stories of one list have; bounds the questions. */
const maxCards = 100

export const findCards = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  where: Where,
  limit = maxCards,
): Promise<readonly Card[]> => {
  const { docs } = await req.payload.db.find({
    collection: newsroom.slugs.translations as CollectionSlug,
    joins: false,
    limit,
    pagination: false,
    req,
    where,
  } as never)
  return docs as unknown as readonly Card[]
}

export const cardsOf = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<ArticleCards> => {
  const cards = await findCards(newsroom, req, {
    or: [{ version: { equals: id } }, { original: { equals: id } }],
  })
  const isVersion = ({ version }: Card): boolean => String(findId(version)) === String(id)
  return { ofVersion: cards.filter(isVersion), ofVersions: cards.filter((card) => !isVersion(card)) }
}

const saved = 'newsroomSavedCards'

type Saved = { readonly cards: Promise<ArticleCards>; readonly id: RowId }

/** {@link cardsOf} a story that is being published, as they were when that began: each of its hooks wants to know. */
export const cardsOfSaved = (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<ArticleCards> => {
  const known = req.context[saved] as Saved | undefined
  if (known?.id === id) return known.cards
  const cards = cardsOf(newsroom, req, id)
  Object.assign(req.context, { [saved]: { cards, id } })
  return cards
}

/** A publication begins: what was known of cards may have changed in the same request. */
export const forgetSavedCards = (req: PayloadRequest): void => {
  Object.assign(req.context, { [saved]: undefined })
}
