import type { Payload, Where } from 'payload'
import type { RowId } from '../article/documents.js'
import type { NewsArticle, NewsTeaser } from '../core/newsArticle.js'
import type { Newsroom } from '../options.js'
import { findArticle } from './delivery/findArticles.js'
import { findByIds, openPublicDesk } from './delivery/publicDesk.js'
import { findSections, teaserFields, toTeaser } from './delivery/storyParts.js'

/**
 * A published article as a site gets it, read as nobody: what a reader may not see is not there, whoever asks.
 * `undefined` for drafts, for what was taken down and for what never was; they cannot be told apart.
 */
export const findNewsArticle = async (
  newsroom: Newsroom,
  payload: Payload,
  where: Where,
): Promise<NewsArticle | undefined> => findArticle(await openPublicDesk(newsroom, payload), where)

/** Published articles as a line in a list, by their ids as text; what is not out is not among them. */
export const findNewsTeasers = async (
  newsroom: Newsroom,
  payload: Payload,
  ids: readonly RowId[],
): Promise<ReadonlyMap<string, NewsTeaser>> => {
  const desk = await openPublicDesk(newsroom, payload)
  const rows = await findByIds(desk, 'articles', ids, teaserFields)
  const sections = await findSections(desk, rows)
  return new Map(rows.map((row) => [String(row.id), toTeaser(desk, row, sections)]))
}
