import type { SiteLanguage } from './languages.js'

/** A text in the page's language, else in English, else `otherwise`. */
export const toName = (
  name: Readonly<Record<string, string>>,
  language: SiteLanguage,
  otherwise: string,
): string => name[language] || name['en'] || otherwise
