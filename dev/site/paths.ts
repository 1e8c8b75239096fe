import type { SiteLanguage, Versions } from './languages.js'

export const frontPath = (language: SiteLanguage): string => `/${language}`

export const frontVersions: Versions = { en: frontPath('en'), lo: frontPath('lo') }

export const sectionPath = (language: SiteLanguage, slug: string, page = 1): string =>
  `/${language}/sections/${encodeURIComponent(slug)}${page > 1 ? `?page=${page}` : ''}`

/** Slugs reach a page percent-encoded; a malformed one is looked up as it stands, and not found. */
export const toSlug = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
