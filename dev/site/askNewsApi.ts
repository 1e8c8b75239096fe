import type { SiteLanguage } from './languages.js'

/** Where the CMS answers; on one machine it is this very server. */
export const newsApiUrl = (): string =>
  process.env['NEWS_API_URL'] ?? `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`

const patienceInMs = 10_000

/** Asks the CMS. Only published stories come back, because nobody is logged in here. */
export const askNewsApi = (path: string): Promise<Response> =>
  fetch(new URL(path, newsApiUrl()), {
    cache: 'no-store',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(patienceInMs),
  })

export const articlePath = (language: SiteLanguage, slug: string): string =>
  `/api/news/${language}/articles/${encodeURIComponent(slug)}`

/** How many published stories have this address, 0 or 1: a fraction of the work of fetching one. */
export const articleCountPath = (language: SiteLanguage, slug: string): string =>
  `/api/articles/count?${new URLSearchParams({
    'where[language][equals]': language,
    'where[slug][equals]': slug.normalize('NFC'),
  })}`

export const sectionsPath = '/api/sections?sort=order&limit=50&depth=0'
