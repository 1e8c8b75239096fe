import type { Passage, Story } from '../story.js'
import { type Token, tokensOf } from './tokens.js'

const usualLimit = 24

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
  word: 1,
} as const

/**
 * Gives a story's signature for other news: its telling words and neighbouring pairs, folded, the strongest first.
 *
 * Lao names fall into syllables when they are cut (ທອງ|ລຸນ, Thongloun), so there the pairs carry them. Words that say
 * nothing and bare numbers are left out; a number may be half of a pair (`30th anniversary`). Of equally strong terms
 * the one that comes first in the story does so here. Passages other than title, summary and body count as body.
 */
export const termsOf = (
  { language, passages }: Story,
  limit: number = usualLimit,
): readonly string[] => {
  const strengths = new Map<string, number>()
  for (const passage of passages) {
    for (const [term, strength] of strengthsIn(tokensOf(passage.text, language))) {
      strengths.set(term, (strengths.get(term) ?? 0) + weightOf(passage) * strength)
    }
  }
  return Array.from(strengths)
    .sort(([, its], [, others]) => others - its)
    .slice(0, limit)
    .map(([term]) => term)
}

const weightOf = ({ path }: Passage): number => {
  if (path === 'title') return weights.title
  if (path === 'summary') return weights.summary
  if (path === 'body/0') return weights.lead
  return weights.body * fading ** Number(/\d+$/u.exec(path)?.[0] ?? 0)
}

const strengthsIn = (clauses: readonly (readonly Token[])[]): ReadonlyMap<string, number> => {
  const strengths = new Map<string, number>()
  const times = new Map<string, number>()
  for (const [term, kind] of clauses.flatMap(occurrencesIn)) {
    const before = times.get(term) ?? 0
    times.set(term, before + 1)
    strengths.set(term, (strengths.get(term) ?? 0) + kinds[kind] / repeating ** before)
  }
  return strengths
}

type Occurrence = readonly [term: string, kind: keyof typeof kinds]

/** The first word of a clause has its capital from the sentence, unless the next one has its own. */
const occurrencesIn = (clause: readonly Token[]): readonly Occurrence[] =>
  clause.flatMap((token, index) => {
    const { [index + 1]: next } = clause
    const occurrences: Occurrence[] = []
    if (token.isEmpty) return occurrences

    if (!token.isNumber) occurrences.push([token.stem, token.isName && index > 0 ? 'name' : 'word'])
    if (next && !next.isEmpty && !(token.isNumber && next.isNumber)) {
      occurrences.push([
        `${token.stem} ${next.stem}`,
        token.isName && next.isName ? 'fullName' : 'pair',
      ])
    }
    return occurrences
  })
