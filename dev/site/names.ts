import type { SiteLanguage } from './languages.js'
import type { InLanguages } from './newsApi.js'

/** A text in the page's language, else in English, else `otherwise`. */
export const toName = (name: InLanguages, language: SiteLanguage, otherwise = ''): string =>
  name[language] || name['en'] || otherwise
