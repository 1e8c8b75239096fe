import type { CollectionSlug, PayloadRequest } from 'payload'
import { findId } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import type { CreditField } from '../core/credit/index.js'
import type { Newsroom } from '../options.js'
import { findArticleRows } from './articleRows.js'
import { creditField } from './credit.js'
import { deskStyle } from './houseStyle.js'

/** Who the story is credited to that this article is a version of; nothing for an original or a story not saved yet. */
export const findOriginalCredit = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  articleId: RowId | undefined,
): Promise<CreditField | undefined> =>
  articleId === undefined
    ? undefined
    : (await findOriginalCredits(newsroom, req, [articleId])).get(String(articleId))

/** The same for many articles at once, by row id as text; originals are not there. */
export const findOriginalCredits = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  articleIds: readonly RowId[],
): Promise<ReadonlyMap<string, CreditField>> => {
  if (articleIds.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: newsroom.slugs.translations as CollectionSlug,
    depth: 0,
    limit: articleIds.length,
    overrideAccess: true, // the rule holds whoever publishes the version
    pagination: false,
    req,
    select: { original: true, version: true } as never,
    where: { version: { in: [...articleIds] } },
  })
  const links = docs.flatMap((card) => {
    const { original, version } = card as unknown as Readonly<Record<string, unknown>>
    const [from, to] = [findId(version), findId(original)]
    return from === undefined || to === undefined ? [] : [{ original: to, version: String(from) }]
  })
  const originals = [...new Set(links.map(({ original }) => original))]
  if (originals.length === 0) return new Map()
  const desk = await deskStyle(newsroom, req)
  const rows = await findArticleRows(newsroom, req, {
    limit: originals.length,
    select: { credit: true },
    where: { id: { in: originals } },
  })
  const credits = new Map(rows.map((row) => [String(row.id), creditField(row, desk)]))
  return new Map(
    links.flatMap(({ original, version }) => {
      const credit = credits.get(String(original))
      return credit ? [[version, credit] as const] : []
    }),
  )
}
