import { toNewsSitemap, toSitemap, toSitemapIndex } from '../../core/delivery/index.js'
import type { NewsRoute } from '../../delivery/newsRoute.js'
import { NewsProblem } from '../../delivery/problem.js'
import {
  findFirstAndLast,
  findLastChange,
  listMonth,
  listSince,
} from '../../desk/delivery/sitemapRows.js'
import { text } from './answers.js'
import { nothing } from './questions.js'

type Route = NewsRoute<Readonly<Record<string, never>>>

const xml = (body: string) => text(body, 'application/xml')

/** `GET /api/news/sitemap.xml`: the sitemap of each month that has stories, and that of the news. */
export const sitemapIndex: Route = {
  answer: async ({ desk, newsroom }) => {
    const { apiUrl } = newsroom.delivery
    const span = await findFirstAndLast(desk)
    const months = span ? monthsBetween(span.first, span.last) : []
    const changes: { changedAt: string; url: string }[] = []
    // One after another: there may be hundreds, and readers are waiting for other things.
    for (const month of months) {
      const changedAt = await findLastChange(desk, boundsOf(month))
      if (changedAt !== undefined)
        changes.push({ changedAt, url: `${apiUrl}/sitemap-${month}.xml` })
    }
    const changedAt = changes
      .map((change) => change.changedAt)
      .toSorted()
      .at(-1)
    const news = { changedAt, url: `${apiUrl}/sitemap-news.xml` }
    return xml(toSitemapIndex([news, ...changes.toReversed()]))
  },
  path: '/sitemap.xml',
  query: nothing,
}

/**
 * `GET /api/news/sitemap-2025-12.xml`: the stories that came out in a month (UTC), each with its languages. A month without
 * any has none: 404.
 */
export const monthlySitemap: Route = {
  answer: async ({ desk, place }) => {
    const month = place('month')
    const entries = /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(month)
      ? await listMonth(desk, boundsOf(month))
      : []
    if (entries.length === 0) throw new NewsProblem(404, 'There is no such sitemap.')
    return xml(toSitemap(entries))
  },
  path: '/sitemap-:month.xml',
  query: nothing,
}

const twoDays = 2 * 24 * 60 * 60_000

/** `GET /api/news/sitemap-news.xml`: the stories of the last two days, for Google News; the front page where there are none. */
export const newsSitemap: Route = {
  answer: async ({ desk, newsroom }) => {
    const entries = await listSince(desk, new Date(Date.now() - twoDays).toISOString())
    const { defaultLanguage, delivery } = newsroom
    const { name } = delivery.publisher(defaultLanguage)
    return xml(toNewsSitemap(entries, name, delivery.pageUrl({ language: defaultLanguage })))
  },
  keptFor: () => 300,
  path: '/sitemap-news.xml',
  query: nothing,
}

/** The months from one instant to another, oldest first: `2025-12`. */
const monthsBetween = (first: string, last: string): readonly string[] => {
  const numberOf = (at: string): number => Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7)) - 1
  const from = numberOf(first)
  return Array.from({ length: numberOf(last) - from + 1 }, (_, index) => {
    const number = from + index
    return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
  })
}

const boundsOf = (month: string): { readonly since: string; readonly until: string } => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return {
    since: new Date(Date.UTC(year, number - 1)).toISOString(),
    until: new Date(Date.UTC(year, number)).toISOString(),
  }
}
