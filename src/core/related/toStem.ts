import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Language } from '../story.js'

/**
 * Takes off a folded word what grammar put on: `consultations` → `consultation`, `laos's` → `laos`,
 * `l'ambassade` → `ambassade`, ອື່ນໆ → ອື່ນ (other).
 *
 * Plurals and possessives only, so that a reason still reads as a word. Other languages are left as they are.
 */
export const toStem = (word: string, language: Language): string =>
  stemmers.get(primaryLanguage(language))?.(word) ?? word

const toEnglishStem = (word: string): string => {
  const owner = word.replace(/'s?$/u, '')
  if (/[^ae]ies$/u.test(owner) && owner.length > 4) return `${owner.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/u.test(owner)) return owner.slice(0, -2)
  return withoutPlural(owner, /[^suio]s$/u)
}

const toFrenchStem = (word: string): string =>
  withoutPlural(word.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/u, ''), /[^suy]s$/u)

/** Shorter words that end in `s` are no plurals: `gas`, `was`, `pas`. */
const longestKept = 3

/** `plural` leaves out endings that only look like one: `Laos`, `crisis`, `campus`, `congress`, `pays` (country). */
const withoutPlural = (word: string, plural: RegExp): string =>
  word.length > longestKept && plural.test(word) ? word.slice(0, -1) : word

const stemmers: ReadonlyMap<Language, (word: string) => string> = new Map([
  ['en', toEnglishStem],
  ['fr', toFrenchStem],
  ['lo', (word: string) => word.replace(/ໆ+$/u, '')],
])
