import type { Where } from 'payload'
import { textOf } from '../../article/documents.js'
import type { NewsSitemapEntry, SitemapEntry } from '../../core/delivery/index.js'
import { inUniqueOrder } from '../inUniqueOrder.js'
import { newestFirst } from './listOrder.js'
import type { PublicDesk, Row } from './publicDesk.js'
import { languageOf, urlOf } from './storyParts.js'
import { findVersions } from './storyVersions.js'

/** From the first instant to before the second, ISO 8601 in UTC. */
type Bounds = { readonly since: string; readonly until: string }

const fields = {
  language: true,
  publicId: true,
  publishedAt: true,
  slug: true,
  title: true,
  updatedAt: true,
} as const

/** What a sitemap may hold (sitemaps.org), and what one question asks of it. */
const most = { aQuestion: 500, aSitemap: 50_000, news: 1000 } as const

/** When the first and the last story came out; `undefined` where none is. */
export const findFirstAndLast = async (
  desk: PublicDesk,
): Promise<undefined | { readonly first: string; readonly last: string }> => {
  const one = async (sort: string) => {
    const [row] = await find(desk, {}, 1, [sort])
    return row && textOf(row['publishedAt'])
  }
  const [first, last] = [await one('publishedAt'), await one('-publishedAt')]
  return first && last ? { first, last } : undefined
}

/** When a story of these bounds was last changed; `undefined` where none is. */
export const findLastChange = async (
  desk: PublicDesk,
  bounds: Bounds,
): Promise<string | undefined> => {
  const [row] = await find(desk, within(bounds), 1, ['-updatedAt'])
  return row && textOf(row['updatedAt'])
}

/** The stories of a month with all their languages that are out, oldest first. */
export const listMonth = async (
  desk: PublicDesk,
  bounds: Bounds,
): Promise<readonly SitemapEntry[]> => {
  const rows = await find(desk, within(bounds), most.aSitemap, ['publishedAt', 'publicId'])
  const entries: SitemapEntry[] = []
  for (let start = 0; start < rows.length; start += most.aQuestion)
    entries.push(...(await toEntries(desk, rows.slice(start, start + most.aQuestion))))
  return entries
}

/** The newest stories since an instant, newest first. */
export const listSince = async (
  desk: PublicDesk,
  since: string,
): Promise<readonly NewsSitemapEntry[]> => {
  const rows = await find(
    desk,
    { publishedAt: { greater_than_equal: since } },
    most.news,
    newestFirst,
  )
  return rows.map((row) => ({
    language: languageOf(row),
    publishedAt: textOf(row['publishedAt']),
    title: textOf(row['title']),
    url: absoluteUrl(desk, row),
  }))
}

const toEntries = async (
  desk: PublicDesk,
  rows: readonly Row[],
): Promise<readonly SitemapEntry[]> => {
  const versions = await findVersions(
    desk,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const pages = [row, ...versions.others(row.id)]
    const original = versions.originalOf(row.id)
    // Who speaks none of the languages gets the story as it was written, where that is out.
    const first = pages.find(({ id }) => String(id) === String(original)) ?? row
    return {
      alternates: pages.map((page) => ({
        language: languageOf(page),
        url: absoluteUrl(desk, page),
      })),
      changedAt: textOf(row['updatedAt']),
      url: absoluteUrl(desk, row),
      xDefault: absoluteUrl(desk, first),
    }
  })
}

const absoluteUrl = (desk: PublicDesk, row: Row): string =>
  new URL(urlOf(desk, row), desk.newsroom.delivery.siteUrl).href

const within = ({ since, until }: Bounds): Where => ({
  and: [{ publishedAt: { greater_than_equal: since } }, { publishedAt: { less_than: until } }],
})

const find = (
  desk: PublicDesk,
  where: Where,
  limit: number,
  sort: readonly string[],
): Promise<readonly Row[]> =>
  desk.find('articles', {
    limit,
    select: fields,
    sort: inUniqueOrder(desk.payload, sort),
    where: desk.published(where),
  })
