import type { CollectionSlug, PayloadRequest } from 'payload'
import { findStaff, isDesk } from '../../access/staff.js'
import { findId, inLanguage, textOf } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import type { OtherNewsDraft, OtherNewsItem, OtherNewsView } from '../../article/otherNewsView.js'
import { printStamp } from '../../core/dates/stamps.js'
import { composeList } from '../../core/related/composeList.js'
import type { Reasons } from '../../core/related/reasons.js'
import { sayReasons } from '../../core/related/reasons.js'
import type { Newsroom } from '../../options.js'
import type { ArticleRow } from '../articleRows.js'
import { findArticleRows } from '../articleRows.js'
import { stylebook } from '../stylebook.js'
import type { Link } from './links.js'
import { findLinks } from './links.js'
import type { Proposed } from './refreshList.js'
import { propose } from './refreshList.js'
import { findIndexed, toRowId } from './storyIndex.js'
import { toIndexed } from './storyRow.js'

/** A story's other news as the desk sees it, from the text as it stands in the form. Changes nothing. */
export const viewOtherNews = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: ArticleRow,
  draft: OtherNewsDraft | undefined,
): Promise<OtherNewsView> => {
  const { names } = await stylebook(newsroom, req)
  const links = await findLinks(newsroom, req, article.id)
  const proposed = await propose(newsroom, req, toIndexed({ ...article, ...draft }, names), links)
  const lists = await toLists(newsroom, req, links, proposed)
  const rows = await findStories(newsroom, req, Object.values(lists).flat())
  const sections = await findSectionNames(newsroom, req, [...rows.values()])
  const toItems = (ids: readonly string[]): readonly OtherNewsItem[] =>
    ids.flatMap((id) => {
      const row = rows.get(id)
      return row ? [toItem(newsroom, req, row, { links, proposed, sections })] : []
    })
  const { banned, earlier, listed, proposal } = lists
  return {
    banned: toItems(banned),
    earlierReports: toItems(earlier),
    isTouched: links.some(({ isByDesk }) => isByDesk),
    limit: newsroom.otherNewsLimit,
    mayEdit: isDesk(findStaff(newsroom, req)),
    listed: toItems(listed),
    proposal: proposal.join() === listed.join() ? null : toItems(proposal),
  }
}

/** The ids in each part of the view. A link to a story that is not out shows nowhere. */
const toLists = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  links: readonly Link[],
  { earlierReports, suggestions }: Proposed,
) => {
  const out = new Set(
    (
      await findIndexed(
        newsroom,
        req,
        links.map(({ to }) => to),
      )
    ).map(({ id }) => id),
  )
  const live = links.filter(({ to }) => out.has(to))
  const ids = suggestions.map(({ id }) => id)
  const limit = newsroom.otherNewsLimit
  const decided = live.filter(({ relation }) => relation !== undefined).map(({ to }) => to)
  return {
    banned: live
      .filter(({ relation, standing }) => standing === 'banned' && relation === undefined)
      .map(({ to }) => to),
    earlier: [...new Set([...earlierReports.map(({ id }) => id), ...decided])],
    listed: composeList(live, ids, limit).slice(0, limit),
    proposal: composeList(
      live.filter(({ standing }) => standing !== 'suggested'),
      ids,
      limit,
    ).slice(0, limit),
  }
}

const findStories = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArticleRow>> => {
  const rows = await findArticleRows(newsroom, req, {
    limit: ids.length + 1,
    select: {
      language: true,
      publishedAt: true,
      section: true,
      summary: true,
      title: true,
    },
    where: { id: { in: [...new Set(ids)].map((id) => toRowId(req.payload, id)) } },
  })
  return new Map(rows.map((row) => [String(row.id), row]))
}

/** The names of the stories' sections in the language of the admin. */
const findSectionNames = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  rows: readonly ArticleRow[],
): Promise<ReadonlyMap<RowId, string>> => {
  const ids = new Set(rows.map((row) => findId(row['section'])).filter((id) => id !== undefined))
  if (ids.size === 0) return new Map()
  const { docs } = await req.payload.db.find({
    collection: newsroom.slugs.sections as CollectionSlug,
    limit: ids.size,
    pagination: false,
    req,
    where: { id: { in: [...ids] } },
  } as never)
  return new Map(
    (docs as unknown as readonly ArticleRow[]).map((row) => [
      row.id,
      inLanguage(row['name'], req.i18n.language),
    ]),
  )
}

type Known = {
  readonly links: readonly Link[]
  readonly proposed: Proposed
  readonly sections: ReadonlyMap<RowId, string>
}

const toItem = (
  newsroom: Newsroom,
  req: PayloadRequest,
  row: ArticleRow,
  { links, proposed, sections }: Known,
): OtherNewsItem => {
  const link = links.find(({ to }) => to === String(row.id))
  const suggestion = proposed.suggestions.find(({ id }) => id === String(row.id))
  const reasons = suggestion?.reasons ?? (link?.reasons as Reasons | undefined)
  const section = sections.get(findId(row['section']) ?? '')
  return {
    article: row.id,
    byDesk: link?.isByDesk ?? false,
    isPinned: link?.standing === 'pinned',
    isSameEvent: suggestion?.isSameEvent ?? false,
    ...(link?.relation ? { relation: link.relation } : {}),
    score: suggestion?.score ?? link?.score ?? 0,
    ...(section ? { section } : {}),
    stamp: printStamp(textOf(row['publishedAt']), newsroom.style),
    summary: textOf(row['summary']),
    title: textOf(row['title']),
    why: reasons ? sayReasons(reasons, req.i18n.language) : '',
  }
}
