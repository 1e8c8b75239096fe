/** The languages this site is published in; the CMS may hold more. */
export const siteLanguages = ['en', 'lo'] as const

export type SiteLanguage = (typeof siteLanguages)[number]

export const isSiteLanguage = (language: string): language is SiteLanguage =>
  siteLanguages.some((known) => known === language)

/** The language of an address; English where the address names none we publish in. */
export const toSiteLanguage = (language: string | null | undefined): SiteLanguage =>
  language && isSiteLanguage(language) ? language : 'en'

/** Where a page is found in each language: for the switch in the header and for hreflang. */
export type Versions = Readonly<Record<SiteLanguage, string>>
