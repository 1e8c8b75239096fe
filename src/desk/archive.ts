import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { RowId } from '../article/documents.js'
import type { Language } from '../core/story.js'
import type { Newsroom } from '../options.js'
import { findArticleRows } from './articleRows.js'
import type { ArticleRow } from './articleRows.js'

/** Which stories of the archive; everything that is left out narrows nothing. */
export type ArchiveQuestion = {
  readonly language?: Language
  readonly section?: RowId
  /** An instant in ISO form: published then or later, or for a draft changed then or later. */
  readonly since?: string
}

/** Some articles of the archive. `last` is where the next page goes on, `rows` how many rows were looked at. */
export type ArchivePage = {
  readonly articles: readonly ArticleRow[]
  readonly last: RowId
  readonly rows: number
}

/** Few enough to hold with their bodies, enough that the questions per page weigh little. */
const pageSize = 50

const select = {
  _status: true,
  body: true,
  credit: true,
  datelineDate: true,
  language: true,
  media: true,
  passes: true,
  place: true,
  summary: true,
  title: true,
  updatedAt: true,
} as const

/** How many rows {@link readArchive} looks at after the article `after`; drafts the question leaves out count too. */
export const countArchive = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  question: ArchiveQuestion,
  after?: RowId,
): Promise<number> => {
  const { totalDocs } = await req.payload.count({
    collection: newsroom.slugs.articles as CollectionSlug,
    overrideAccess: true, // the command line acts for the newsroom itself
    req,
    where: toWhere(question, after),
  })
  return totalDocs
}

/**
 * Every article that is not in the trash, by row id, page by page: what is out as readers see it, everything else as
 * its newest draft. A newer draft over a published story is not read.
 *
 * Each page starts behind the last row of the one before, so the archive may change under the walk.
 */
export async function* readArchive(
  newsroom: Newsroom,
  req: PayloadRequest,
  question: ArchiveQuestion,
  after?: RowId,
): AsyncGenerator<ArchivePage> {
  let last = after
  for (;;) {
    const rows = await find(newsroom, req, {
      draft: false,
      limit: pageSize,
      sort: 'id',
      where: toWhere(question, last),
    })
    last = rows.at(-1)?.id
    if (last === undefined) return
    const drafts = await findNewest(newsroom, req, question, rows.filter(isDraft))
    const articles = rows.flatMap((row) =>
      isDraft(row) ? (drafts.get(String(row.id)) ?? []) : [row],
    )
    yield { articles, last, rows: rows.length }
    if (rows.length < pageSize) return
  }
}

/** One article as {@link readArchive} reads it; nothing when it was deleted since. */
export const findArchived = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<ArticleRow | undefined> => {
  const where = { id: { equals: id } }
  const [row] = await find(newsroom, req, { draft: false, limit: 1, where })
  return row && isDraft(row) ? (await findNewest(newsroom, req, {}, [row])).get(String(id)) : row
}

const isDraft = ({ _status }: ArticleRow): boolean => _status !== 'published'

/** What the collection keeps of a draft is its first save; its language and section are only known from the newest. */
const findNewest = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  question: ArchiveQuestion,
  drafts: readonly ArticleRow[],
): Promise<ReadonlyMap<string, ArticleRow>> => {
  if (drafts.length === 0) return new Map()
  const ids = drafts.map(({ id }) => id)
  const rows = await find(newsroom, req, {
    draft: true,
    limit: ids.length,
    where: { and: [{ id: { in: ids } }, ...narrow(question, 'updatedAt')] },
  })
  return new Map(rows.map((row) => [String(row.id), row]))
}

const toWhere = (question: ArchiveQuestion, after: RowId | undefined): Where => ({
  and: [
    ...(after === undefined ? [] : [{ id: { greater_than: after } }]),
    {
      or: [
        { and: [{ _status: { equals: 'published' } }, ...narrow(question, 'publishedAt')] },
        { _status: { equals: 'draft' } },
      ],
    },
  ],
})

const narrow = (
  { language, section, since }: ArchiveQuestion,
  date: 'publishedAt' | 'updatedAt',
): Where[] => [
  ...(language === undefined ? [] : [{ language: { equals: language } }]),
  ...(section === undefined ? [] : [{ section: { equals: section } }]),
  ...(since === undefined ? [] : [{ [date]: { greater_than_equal: since } }]),
]

const find = (
  newsroom: Newsroom,
  req: PayloadRequest,
  query: Omit<Parameters<typeof findArticleRows>[2], 'select' | 'trash'>,
): Promise<readonly ArticleRow[]> =>
  findArticleRows(newsroom, req, { ...query, select, trash: false })
