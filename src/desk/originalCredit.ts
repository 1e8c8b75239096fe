import type { PayloadRequest } from 'payload'
import { findId } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import type { CreditField } from '../core/credit/index.js'
import type { Newsroom } from '../options.js'
import { findArticleRows } from './articleRows.js'
import { cardsOfSaved, findCards } from './cards.js'
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
  const [first] = articleIds
  const cards =
    articleIds.length === 1 && first !== undefined
      ? (await cardsOfSaved(newsroom, req, first)).ofVersion
      : await findCards(
          newsroom,
          req,
          { version: { in: [...articleIds] } },
          { limit: articleIds.length },
        )
  const links = cards.flatMap(({ original, version }) => {
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
