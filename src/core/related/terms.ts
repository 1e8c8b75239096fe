import type { RegisteredName } from '../houseStyle.js'
import { fold } from '../language/fold.js'
import { primaryLanguage } from '../language/primaryLanguage.js'
import { hasLao } from '../language/words.js'
import { findNames, type FoundName } from '../names/findNames.js'
import type { Language, Passage, Story } from '../story.js'
import { type Token, tokensOf } from './tokens.js'

/** A word, a pair of neighbours or a registered name that tells what a story is about. */
export type Term = {
  /** As an editor reads it: `Elnur Mammadov`. */
  readonly shown: string
  /** As stories are compared: `elnur mammadov`; of a registered name the same in every spelling. */
  readonly term: string
  /** How much it tells, above 0 and under 1. */
  readonly weight: number
}

/** A story of 600 words has about 300 terms; the strongest say what it is about. */
const usualLimit = 64

/** A headline names what the story is about; the summary and the lead repeat it with the names. */
const weights = { body: 1, lead: 2, summary: 2, title: 6 } as const

/** Each paragraph counts a little less than the one before: news is written to be cut from the end. */
const fading = 0.9

/** A word said again in one passage adds less each time, so that a refrain does not drown the names. */
const repeating = 1.5

/** What a single word is worth, against which the others are set. */
const kinds = {
  /** Two neighbours are rarer than either, so one meeting says more; but there are many. */
  pair: 0.4,
  /** A capital inside a sentence. */
  name: 1.5,
  /** Two capitals in a row: `Elnur Mammadov`, `Foreign Minister`. */
  fullName: 1.6,
  /** A name the newsroom registered, in whatever spelling: no guess. */
  registered: 2,
  word: 1,
} as const

/**
 * Gives a story's signature for other news: its telling words, neighbouring pairs and registered names, the strongest
 * first.
 *
 * Pairs name people in full, also in Lao, where a name falls into syllables when it is cut (ທອງ|ລຸນ, Thongloun). Words that
 * say nothing are left out; figures are in, since reports of one event share them. Of equally strong terms the one that
 * comes first in the story does so here. Passages other than title, summary and body count as body.
 */
export const termsOf = (
  story: Story,
  options: { readonly limit?: number; readonly names?: readonly RegisteredName[] } = {},
): readonly Term[] => {
  const { limit = usualLimit, names = [] } = options
  const strengths = new Map<string, number>()
  const shown = new Map<string, Occurrence>()
  const found = findNames(story, names)
  for (const passage of story.passages) {
    const occurrences = [
      ...occurrencesOf(passage.text, story.language),
      ...found
        .filter(({ path }) => path === passage.path)
        .map((each) => toOccurrence(each, story.language)),
    ]
    for (const [term, strength] of strengthsIn(occurrences))
      strengths.set(term, (strengths.get(term) ?? 0) + weightOf(passage) * strength)
    for (const occurrence of occurrences)
      if (
        !shown.has(occurrence.term) ||
        (occurrence.isRunning && !shown.get(occurrence.term)?.isRunning)
      )
        shown.set(occurrence.term, occurrence)
  }
  return Array.from(strengths)
    .sort(([, its], [, others]) => others - its)
    .slice(0, limit)
    .map(([term, strength]) => ({
      shown: shown.get(term)?.shown ?? term,
      term,
      weight: toWeight(strength),
    }))
}

const toWeight = (strength: number): number =>
  Math.min(999, Math.max(1, Math.round((1000 * strength) / (1 + strength)))) / 1000

const weightOf = ({ path }: Passage): number => {
  if (path === 'title') return weights.title
  if (path === 'summary') return weights.summary
  if (path === 'body/0') return weights.lead
  return weights.body * fading ** Number(/\d+$/u.exec(path)?.[0] ?? 0)
}

const strengthsIn = (occurrences: readonly Occurrence[]): ReadonlyMap<string, number> => {
  const strengths = new Map<string, number>()
  const times = new Map<string, number>()
  for (const { kind, term } of occurrences) {
    const before = times.get(term) ?? 0
    times.set(term, before + 1)
    strengths.set(term, (strengths.get(term) ?? 0) + kinds[kind] / repeating ** before)
  }
  return strengths
}

type Occurrence = {
  readonly isRunning: boolean
  readonly kind: keyof typeof kinds
  readonly shown: string
  readonly term: string
}

const occurrencesOf = (text: string, language: Language): readonly Occurrence[] =>
  tokensOf(text, language).flatMap(occurrencesIn)

/** The first word of a clause has its capital from the sentence, unless the next one has its own. */
const occurrencesIn = (clause: readonly Token[]): readonly Occurrence[] =>
  clause.flatMap((token, index) => {
    const { [index + 1]: next } = clause
    if (token.isEmpty) return []
    const { isRunning, stem } = token
    const kind = token.isName && index > 0 ? 'name' : 'word'
    const one: Occurrence = { isRunning, kind, shown: toShown(token), term: stem }
    if (!next || next.isEmpty || (token.isNumber && next.isNumber)) return [one]
    const gap = hasLao(token.word) && hasLao(next.word) ? '' : ' '
    return [
      one,
      {
        isRunning,
        kind: token.isName && next.isName ? 'fullName' : 'pair',
        shown: `${token.word}${gap}${toShown(next)}`,
        term: `${stem} ${next.stem}`,
      },
    ]
  })

/** The word as it was written, without the ending that the stem has lost: `Azerbaijan’s` is `Azerbaijan`. */
const toShown = ({ stem, word }: Token): string => {
  const start = word.slice(0, stem.length)
  return fold(start) === stem ? start : word
}

/**
 * A name is its preferred form, however it was spelt: `Maithong` and `Maythong` are one. Its term is made of the same
 * words as other terms, so that it is known to hold them.
 */
const toOccurrence = ({ spelling }: FoundName, language: Language): Occurrence => {
  const name = spelling.entry.preferred[primaryLanguage(language)] ?? spelling.preferred
  const stems = tokensOf(name, language).flatMap((clause) => clause.map(({ stem }) => stem))
  return { isRunning: true, kind: 'registered', shown: name, term: `@${stems.join(' ')}` }
}
