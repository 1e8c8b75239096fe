import type { RegisteredName } from '../houseStyle.js'
import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Language } from '../story.js'
import { distanceOf } from './distance.js'

/** A spelling the register knows, as words, and what the house writes for it; the same for its own. */
export type KnownSpelling = {
  readonly entry: RegisteredName
  /** Found only where the whole name stands in the same story: `Maythong` of `Maythong Thammavongsa`. */
  readonly isPartOfName: boolean
  readonly isPreferred: boolean
  readonly preferred: string
  readonly words: readonly string[]
}

/** The spellings of a language by their first word; longer ones first. */
export type Register = {
  readonly byFirstWord: ReadonlyMap<string, readonly KnownSpelling[]>
  readonly spellings: readonly KnownSpelling[]
}

const registers = new WeakMap<readonly RegisteredName[], Map<Language, Register>>()

/** Names compiled once: a stylebook may hold thousands, and is asked at every keystroke. */
export const registerOf = (names: readonly RegisteredName[], language: Language): Register => {
  const perLanguage = registers.get(names) ?? new Map<Language, Register>()
  registers.set(names, perLanguage)
  const primary = primaryLanguage(language)
  const known = perLanguage.get(primary) ?? compile(names, primary)
  perLanguage.set(primary, known)
  return known
}

/** Words of a name: `Xieng Khuang`; in Lao the parts between spaces. */
const toNameWords = (text: string): readonly string[] =>
  text.split(/\s+/u).filter((word) => word !== '')

const compile = (names: readonly RegisteredName[], language: Language): Register => {
  const spellings = names.flatMap((entry) => spellingsOf(entry, language))
  const byFirstWord = new Map<string, KnownSpelling[]>()
  for (const spelling of spellings) {
    for (const form of [spelling, toCapitals(spelling)]) {
      const [first = ''] = form.words
      const same = byFirstWord.get(first) ?? []
      if (!same.some(({ words }) => words.join(' ') === form.words.join(' '))) same.push(form)
      byFirstWord.set(first, same)
    }
  }
  for (const same of byFirstWord.values()) same.sort((a, b) => b.words.length - a.words.length)
  return { byFirstWord, spellings }
}

const toCapitals = (spelling: KnownSpelling): KnownSpelling => ({
  ...spelling,
  preferred: spelling.preferred.toUpperCase(),
  words: spelling.words.map((word) => word.toUpperCase()),
})

const spellingsOf = (entry: RegisteredName, language: Language): readonly KnownSpelling[] => {
  const preferred = entry.preferred[language]
  if (preferred === undefined) return []
  const own = toNameWords(preferred)
  const whole = { entry, isPartOfName: false, isPreferred: false, preferred }
  return [
    { ...whole, isPreferred: true, words: own },
    ...entry.variants
      .filter(
        (variant) => primaryLanguage(variant.language) === language && variant.text !== preferred,
      )
      .flatMap(({ text }): readonly KnownSpelling[] => {
        const words = toNameWords(text)
        if (words.length === 1 && own.length > 1)
          return [{ ...whole, preferred: toNearest(text, own), words }]
        if (words.length !== own.length) return [{ ...whole, words }]
        return [{ ...whole, words }, ...partsOf(entry, words, own)]
      }),
  ]
}

/** The word of the name a variant of one word stands for; the whole name where it is several run together. */
const toNearest = (variant: string, own: readonly string[]): string => {
  const whole = own.join('').toLowerCase()
  if (distanceOf(variant.toLowerCase(), whole, 3) <= 3) return own.join(' ')
  const [first = variant, ...others] = own
  const apart = (word: string): number => distanceOf(variant, word, 8)
  return others.reduce((nearest, word) => (apart(word) < apart(nearest) ? word : nearest), first)
}

/** The words of a person's name that differ, for later mentions by one of them. */
const partsOf = (
  entry: RegisteredName,
  words: readonly string[],
  own: readonly string[],
): readonly KnownSpelling[] =>
  entry.kind === 'person' && words.length > 1
    ? words.flatMap((word, index) => {
        const preferred = own[index]
        return preferred === undefined || preferred === word
          ? []
          : [{ entry, isPartOfName: true, isPreferred: false, preferred, words: [word] }]
      })
    : []
