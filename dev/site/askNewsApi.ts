import type { SiteLanguage } from './languages.js'

/** Where the CMS answers; on one machine it is this very server. */
export const newsApiUrl = (): string =>
  process.env['NEWS_API_URL'] ?? `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`

const patienceInMs = 10_000

/** Asks the newsroom's public API. */
export const askNewsApi = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, newsApiUrl()), {
    cache: 'no-store',
    ...init,
    signal: AbortSignal.timeout(patienceInMs),
  })

export const articlePath = (language: SiteLanguage, slug: string): string =>
  `/api/news/${language}/articles/${encodeURIComponent(slug)}`

export const sectionsPath = '/api/news/sections'
