import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { findId, textOf } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import type { Language } from '../core/story.js'
import type { CardStatus } from '../core/translation/cardMoves.js'
import type { Newsroom } from '../options.js'

/** A story in one of its languages, as the desk sees it: drafts too. */
export type FamilyMember = {
  readonly id: RowId
  readonly language: Language
  readonly status: 'original' | CardStatus
}

/** A version that was asked for, and that nobody has started yet. */
export type AskedVersion = {
  readonly card: RowId
  readonly language: Language
  readonly status: CardStatus
}

export type VersionFamily = {
  readonly asked: readonly AskedVersion[]
  readonly members: readonly FamilyMember[]
  readonly original: RowId
}

/**
 * The story a version was made from, or itself, with every version that was started or asked for. Read with the rights
 * of the request.
 */
export const findVersionFamily = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
  language: Language,
): Promise<VersionFamily> => {
  const cardsOf = async (where: Where) => {
    const { docs } = await req.payload.find({
      collection: newsroom.slugs.translations as CollectionSlug,
      depth: 1,
      limit: 50,
      overrideAccess: false,
      pagination: false,
      req,
      user: req.user,
      where,
    })
    return docs as unknown as readonly {
      id: RowId
      language: Language
      original: unknown
      status: CardStatus
      version: unknown
    }[]
  }
  const [own] = await cardsOf({ version: { equals: id } })
  const original = findId(own?.original) ?? id
  const cards = await cardsOf({ original: { equals: original } })
  const originalLanguage = own
    ? textOf((own.original as { language?: unknown }).language)
    : language
  return {
    asked: cards.flatMap(({ id: card, language: into, status, version }) =>
      findId(version) === undefined ? [{ card, language: into, status }] : [],
    ),
    members: [
      { id: original, language: originalLanguage, status: 'original' },
      ...cards.flatMap(({ language: into, status, version }) => {
        const versionId = findId(version)
        return versionId === undefined ? [] : [{ id: versionId, language: into, status }]
      }),
    ],
    original,
  }
}
