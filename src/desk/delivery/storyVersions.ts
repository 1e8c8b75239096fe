import { findId, idsOf } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import { findByIds } from './publicDesk.js'
import type { PublicDesk, Row } from './publicDesk.js'

/** More languages than any newsroom publishes one story in; bounds the questions. */
const maxVersions = 50

const cardFields = { needsUpdateSince: true, original: true, version: true } as const
const versionFields = { language: true, publicId: true, slug: true, title: true } as const

/** The versions of stories: who they were made from, and what else was made of it. */
export type Versions = {
  /** Whether the story that this one was made from has changed since. */
  readonly needsUpdate: (id: RowId) => boolean
  /** The story this one was made from; the story itself where it is the original. */
  readonly originalOf: (id: RowId) => RowId
  /** The same story in other languages, the original first. Only what is out. */
  readonly others: (id: RowId) => readonly Row[]
}

/** Three questions for however many stories. */
export const findVersions = async (desk: PublicDesk, ids: readonly RowId[]): Promise<Versions> => {
  const cardsWhere = (field: 'original' | 'version', of: readonly RowId[]) =>
    of.length === 0
      ? Promise.resolve([])
      : desk.find('translations', {
          limit: of.length * maxVersions,
          select: cardFields,
          where: { [field]: { in: [...of] } },
        })
  const ofVersion = new Map(
    (await cardsWhere('version', ids)).map((card) => [String(findId(card['version'])), card]),
  )
  const originalOf = (id: RowId): RowId => findId(ofVersion.get(String(id))?.['original']) ?? id
  const cards = await cardsWhere('original', [...new Set(ids.map(originalOf))])
  const familyOf = (id: RowId): readonly RowId[] => {
    const original = originalOf(id)
    const made = cards.filter((card) => String(findId(card['original'])) === String(original))
    return [original, ...idsOf(made.map(({ version }) => version))]
  }
  const rows = await findByIds(desk, 'articles', ids.flatMap(familyOf), versionFields)
  const known = new Map(rows.map((row) => [String(row.id), row]))
  return {
    needsUpdate: (id) => Boolean(ofVersion.get(String(id))?.['needsUpdateSince']),
    originalOf,
    others: (id) =>
      familyOf(id)
        .filter((other) => String(other) !== String(id))
        .flatMap((other) => known.get(String(other)) ?? []),
  }
}
