import type { RegisteredName } from '../houseStyle.js'
import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Language, Passage, Span } from '../story.js'
import { distanceOf } from './distance.js'
import { registerOf } from './register.js'

type NearMiss = Span & { readonly expected: string }

/** Shorter words are too near to others by chance. */
const shortest = 7
/** From here on two letters may differ. */
const long = 10

const word = /(?<![\p{L}\p{M}’'-])\p{Lu}\p{Ll}{6,30}(?![\p{L}\p{M}’'-])/gu

/** The distinctive words of the register by first letter and length: a question costs no more with more names. */
type Buckets = {
  readonly known: ReadonlySet<string>
  readonly words: ReadonlyMap<string, readonly string[]>
}

const compiled = new WeakMap<readonly RegisteredName[], Map<Language, Buckets>>()

const bucketsOf = (names: readonly RegisteredName[], language: Language): Buckets => {
  const perLanguage = compiled.get(names) ?? new Map<Language, Buckets>()
  compiled.set(names, perLanguage)
  const made = perLanguage.get(language) ?? toBuckets(names, language)
  perLanguage.set(language, made)
  return made
}

const toBuckets = (names: readonly RegisteredName[], language: Language): Buckets => {
  const { spellings } = registerOf(names, language)
  const known = new Set(spellings.flatMap(({ words }) => words))
  const words = new Map<string, string[]>()
  for (const { isPreferred, words: own } of spellings) {
    if (!isPreferred) continue
    for (const each of own.filter(({ length }) => length >= shortest)) {
      const key = keyOf(each, each.length)
      const bucket = words.get(key) ?? []
      if (!bucket.includes(each)) bucket.push(each)
      words.set(key, bucket)
    }
  }
  return { known, words }
}

const keyOf = (text: string, length: number): string => `${text.charAt(0)}${length}`

/** Whether a word names the people of a place, or more than one of a name: `Azerbaijani`, `Koreans`. */
const isPeople = (found: string, place: string): boolean =>
  found.startsWith(place) && /^(?:a?n|i)?s?$/u.test(found.slice(place.length))

/** Capitalised words a letter or two from a registered one, in order; Latin letters only. */
export const findNearMisses = (
  { text }: Passage,
  language: Language,
  names: readonly RegisteredName[],
): readonly NearMiss[] => {
  if (names.length === 0) return []
  const { known, words } = bucketsOf(names, primaryLanguage(language))
  return Array.from(text.matchAll(word)).flatMap(({ 0: found, index }) => {
    if (known.has(found)) return []
    const most = found.length >= long ? 2 : 1
    const near = [0, -1, 1, -2, 2]
      .filter((more) => Math.abs(more) <= most)
      .flatMap((more) => words.get(keyOf(found, found.length + more)) ?? [])
      .find((each) => distanceOf(found, each, most) <= most && !isPeople(found, each))
    return near === undefined ? [] : [{ end: index + found.length, expected: near, start: index }]
  })
}
