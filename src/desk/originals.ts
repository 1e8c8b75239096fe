import type { PayloadRequest } from 'payload'
import { findId } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import { toStory } from '../article/story.js'
import type { Original } from '../core/story.js'
import type { Newsroom } from '../options.js'
import type { ArticleRow } from './articleRows.js'
import { findArticleRows } from './articleRows.js'
import { cardsOfSaved, findCards } from './cards.js'
import { creditField } from './credit.js'
import { deskStyle } from './houseStyle.js'
import { isPublishing } from './publication.js'

/** What an article is held to as a version of another; nothing for an original or a story not saved yet. */
export const findOriginal = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  articleId: RowId | undefined,
): Promise<Original | undefined> =>
  articleId === undefined
    ? undefined
    : (await findOriginals(newsroom, req, [articleId])).get(String(articleId))

/** The same for many articles at once, by row id as text; originals are not there. */
export const findOriginals = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  articleIds: readonly RowId[],
): Promise<ReadonlyMap<string, Original>> => {
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
  const ids = [...new Set(links.map(({ original }) => original))]
  if (ids.length === 0) return new Map()
  const desk = await deskStyle(newsroom, req)
  const originals = new Map(
    (await findNewest(newsroom, req, ids)).map((row) => {
      const { language, passages } = toStory(row)
      const credit = creditField(row, desk) ?? { agencies: [] }
      return [String(row.id), { copy: { language, passages }, credit }]
    }),
  )
  return new Map(
    links.flatMap(({ original, version }) => {
      const found = originals.get(String(original))
      return found ? [[version, found] as const] : []
    }),
  )
}

const read = {
  _status: true,
  body: true,
  credit: true,
  deletedAt: true,
  language: true,
  summary: true,
  title: true,
} as const

/** Stories as readers have them; as they stand at the desk while readers have none. */
const findNewest = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  ids: readonly RowId[],
): Promise<readonly ArticleRow[]> => {
  const find = (some: readonly RowId[], draft: boolean): Promise<readonly ArticleRow[]> =>
    findArticleRows(newsroom, req, {
      draft,
      limit: some.length,
      select: read,
      where: { id: { in: [...some] } },
    })
  const rows = await find(ids, false)
  const unseen = rows.filter((row) => !isPublishing(row)).map(({ id }) => id)
  const drafts = unseen.length === 0 ? [] : await find(unseen, true)
  return rows.map((row) => drafts.find(({ id }) => id === row.id) ?? row)
}
