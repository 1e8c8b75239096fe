import type { Language } from '../story.js'

/** Gives the language itself, without region or script: `en` of `en-GB`; `und` (undetermined) of anything else. */
export const primaryLanguage = (language: Language): Language =>
  /^[a-z]{2,3}(?![a-z])/iu.exec(language)?.[0].toLowerCase() ?? 'und'
