import type { SiteLanguage, Versions } from './languages.js'

export const frontPath = (language: SiteLanguage): string => `/${language}`

export const sectionPath = (language: SiteLanguage, slug: string, cursor?: string): string =>
  `/${language}/sections/${encodeURIComponent(slug)}${cursor ? `?cursor=${cursor}` : ''}`

export const mostReadPath = (language: SiteLanguage, window?: string): string =>
  `/${language}/most-read${window ? `?window=${window}` : ''}`

export const searchPath = (language: SiteLanguage): string => `/${language}/search`

/** A page that stands at the same place in every language. */
export const versionsOf = (path: (language: SiteLanguage) => string): Versions => ({
  en: path('en'),
  lo: path('lo'),
})

/** Slugs reach a page percent-encoded; a malformed one is looked up as it stands, and not found. */
export const toSlug = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

export const frontVersions: Versions = versionsOf(frontPath)
