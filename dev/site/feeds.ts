import type { SiteLanguage, Versions } from './languages.js'

/** Where a page stands in other languages, and the feeds a reader's program finds on it. */
export const toAlternates = (
  language: SiteLanguage,
  canonical: string,
  languages: Partial<Versions>,
  section?: string,
) => {
  const under = `/api/news/${language}${section ? `/sections/${encodeURIComponent(section)}` : ''}`
  return {
    canonical,
    languages,
    types: {
      'application/atom+xml': `${under}/atom.xml`,
      'application/feed+json': `${under}/feed.json`,
      'application/rss+xml': `${under}/feed.xml`,
    },
  }
}
