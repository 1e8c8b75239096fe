import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule } from '../rule.js'
import { findSpots, inCopy } from '../spans.js'

/** Words that mean nothing twice. `That that` and `had had` may be right, and so may any other word. */
const toPattern = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}’'-])(${words})[ \\u00A0]{1,3}\\1(?![\\p{L}\\p{M}\\p{N}’'-])`,
    'giu',
  )
const patterns: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    toPattern('the|an?|of|to|and|or|at|by|for|from|with|its|was|were|are|be|has|will|this|these'),
  ],
  ['fr', toPattern('les?|la|des?|du|une?|et|ou|à|au|aux|par|pour|avec|dans|sur|est|sont')],
])

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** A little word stands once: `the ministry`, not `the the ministry`. A name begins with its own: `at AT&T`, `sequel to To Kill a Mockingbird`. */
export const repeatedWord: Rule = {
  id: 'repeated-word',
  code: 'W_REPEATED_WORD',
  level: 'warning',
  fix: 'ask',

  source: 'retext-repeated-words; slips of real copy, 2022–2026',
  message: {
    en: (actual) => `A word stands twice: “${actual}”.`,
    lo: (actual) => `ຄຳຊ້ຳກັນ: “${actual}”.`,
  },
  check: (story) => {
    const pattern = patterns.get(primaryLanguage(story.language))
    return pattern
      ? inCopy(story, (passage) =>
          findSpots(passage, pattern, (found) => {
            const [first = '', second = ''] = found.split(/\s+/u)
            return isCapital(second) && !isCapital(first) ? undefined : first
          }),
        )
      : []
  },
}
