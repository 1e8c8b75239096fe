import type { CollectionSlug, PayloadRequest } from 'payload'
import { findId, isObject, textOf } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import { rankOtherNews } from '../core/related/otherNews.js'
import type { Candidate } from '../core/related/otherNews.js'
import type { Newsroom } from '../options.js'
import { findArticleRows } from './articleRows.js'
import type { ArticleRow } from './articleRows.js'

/** Key of the request's context under which an import says that it fills the lists itself. */
export const otherNewsLater = 'newsroomOtherNewsLater'

/** Bounds of one question, whatever the archive's size: the strongest terms, and the newest stories that share one. */
const askedTerms = 16
const sharingPool = 200
/** The newest of the section and of the language, so that a story that shares nothing still gets a full list. */
const newestPool = 20

const select = { publishedAt: true, section: true, terms: true, title: true } as const

/**
 * Fills a published story's other news up to the number, and returns how many stories were added.
 *
 * Only ever adds: what the desk pinned, banned or ordered stays, and a second run adds nothing. Candidates are published
 * stories of the same language; a banned one is never listed again.
 */
export const fillOtherNews = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: ArticleRow,
): Promise<number> => {
  const links = await findLinks(newsroom, req, article.id)
  const listed = links.filter(({ standing }) => standing !== 'banned')
  const missing = newsroom.otherNewsLimit - listed.length
  if (missing <= 0) return 0

  const known = new Set(links.map(({ to }) => String(findId(to))))
  const pool = await findPool(newsroom, req, article)
  const suggestions = rankOtherNews(
    toCandidate(article),
    pool.filter(({ id }) => !known.has(String(id))).map(toCandidate),
    { limit: missing },
  )
  const rows = new Map(pool.map(({ id }) => [String(id), id]))
  const last = Math.max(-1, ...listed.map(({ order }) => (typeof order === 'number' ? order : -1)))
  for (const [index, { id, reasons, score }] of suggestions.entries())
    await req.payload.create({
      collection: newsroom.slugs.relatedLinks as CollectionSlug,
      data: {
        from: article.id,
        live: true,
        order: last + 1 + index,
        origin: 'engine',
        reasons: [...reasons],
        score,
        standing: 'suggested',
        to: rows.get(id),
      } as never,
      overrideAccess: true, // the engine fills the list, whoever published
      req,
    })
  return suggestions.length
}

const findLinks = async (newsroom: Newsroom, req: PayloadRequest, from: RowId) => {
  const { docs } = await req.payload.find({
    collection: newsroom.slugs.relatedLinks as CollectionSlug,
    depth: 0,
    limit: 200,
    overrideAccess: true, // the engine fills the list, whoever published
    pagination: false,
    req,
    where: { from: { equals: from } },
  })
  return docs as unknown as readonly { order?: unknown; standing?: unknown; to: unknown }[]
}

const findPool = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: ArticleRow,
): Promise<readonly ArticleRow[]> => {
  const readable = {
    _status: { equals: 'published' },
    deletedAt: { exists: false },
    id: { not_equals: article.id },
    language: { equals: article['language'] },
  }
  const section = findId(article['section'])
  const terms = termsOfRow(article).slice(0, askedTerms)
  const questions = [
    ...(terms.length > 0
      ? [{ limit: sharingPool, where: { ...readable, terms: { in: terms } } }]
      : []),
    ...(section === undefined
      ? []
      : [{ limit: newestPool, where: { ...readable, section: { equals: section } } }]),
    { limit: newestPool, where: readable },
  ]
  const pool = new Map<string, ArticleRow>()
  // One after another: they share the publication's transaction, which has one session.
  for (const question of questions)
    for (const row of await findArticleRows(newsroom, req, {
      select,
      sort: '-publishedAt',
      ...question,
    }))
      pool.set(String(row.id), row)
  return [...pool.values()]
}

const termsOfRow = (row: ArticleRow): readonly string[] =>
  Array.isArray(row['terms'])
    ? row['terms'].flatMap((term: unknown) =>
        typeof term === 'string' ? [term] : isObject(term) ? [textOf(term['text'])] : [],
      )
    : []

const toCandidate = (row: ArticleRow): Candidate => {
  const section = findId(row['section'])
  return {
    id: String(row.id),
    publishedAt: textOf(row['publishedAt']),
    section: section === undefined ? undefined : String(section),
    terms: termsOfRow(row),
    title: textOf(row['title']),
  }
}
