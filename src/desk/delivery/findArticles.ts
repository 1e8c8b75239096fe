import type { Where } from 'payload'
import type { RowId } from '../../article/documents.js'
import type { NewsArticle } from '../../core/newsArticle.js'
import type { Language } from '../../core/story.js'
import { inUniqueOrder } from '../inUniqueOrder.js'
import { newestFirst, placeOf } from './listOrder.js'
import type { Place } from './listOrder.js'
import type { PublicDesk, Row } from './publicDesk.js'
import { articleFields, readArticles, rowFields } from './readArticles.js'

export type ListQuestion = {
  /** The list goes on behind this story. */
  readonly after?: Place | undefined
  readonly language?: Language | undefined
  readonly limit: number
  readonly section?: RowId | undefined
  /** Instants, ISO 8601 in UTC: published then or later, and before. */
  readonly since?: string | undefined
  readonly tag?: string | undefined
  readonly until?: string | undefined
}

/** A published article with everything a site shows. */
export const findArticle = async (
  desk: PublicDesk,
  where: Where,
): Promise<NewsArticle | undefined> => {
  const [row] = await findPublished(desk, where, 1)
  return row && (await readArticles(desk, [row], articleFields))[0]
}

/** Rows of published articles, the newest first. */
export const findPublished = (
  desk: PublicDesk,
  where: Where,
  limit: number,
  select: Readonly<Record<string, true>> = rowFields,
): Promise<readonly Row[]> =>
  desk.find('articles', {
    limit,
    select,
    sort: inUniqueOrder(desk.payload, newestFirst),
    where: desk.published(where),
  })

/**
 * A page of the newest stories, and where the next one begins. Pages go on behind the last story of the one before, so
 * that stories which come in meanwhile push none onto two pages and hide none.
 */
export const listArticles = async (
  desk: PublicDesk,
  question: ListQuestion,
  select?: Readonly<Record<string, true>>,
): Promise<{ readonly next: Place | undefined; readonly rows: readonly Row[] }> => {
  const { limit } = question
  const found = await findPublished(desk, toWhere(question), limit + 1, select)
  const rows = found.slice(0, limit)
  const last = found.length > limit ? rows.at(-1) : undefined
  return {
    next: last && placeOf(last),
    rows,
  }
}

export const countArticles = (
  desk: PublicDesk,
  question: Omit<ListQuestion, 'after' | 'limit'>,
): Promise<number> => desk.count('articles', desk.published(toWhere(question)))

const toWhere = ({
  after,
  language,
  section,
  since,
  tag,
  until,
}: Omit<ListQuestion, 'limit'>): Where => ({
  and: [
    ...(language === undefined ? [] : [{ language: { equals: language } }]),
    ...(section === undefined ? [] : [{ section: { equals: section } }]),
    ...(since === undefined ? [] : [{ publishedAt: { greater_than_equal: since } }]),
    ...(tag === undefined ? [] : [{ tags: { in: [tag] } }]),
    ...(until === undefined ? [] : [{ publishedAt: { less_than: until } }]),
    ...(after === undefined ? [] : behind(after)),
  ],
})

/** The first condition says what the second says already, in a form that an index is searched by. */
const behind = ({ publicId, publishedAt }: Place): readonly Where[] => [
  { publishedAt: { less_than_equal: publishedAt } },
  {
    or: [
      { publishedAt: { less_than: publishedAt } },
      { publicId: { less_than: publicId }, publishedAt: { equals: publishedAt } },
    ],
  },
]
