import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule } from '../rule.js'
import { findSpots, inCopy } from '../spans.js'

const start = '(?<![\\p{L}\\p{M}\\p{N}.,:/$-])'
const end = '(?![\\p{L}\\p{M}\\p{N}])'
const blank = '[ \\u00A0\\u202F]'

/** Only the ending the figure has: `1 st` may be, `2 th` is a slip of another kind. */
const patterns: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    new RegExp(
      `${start}(?:\\d{0,3}(?:(?<!1)1${blank}st|(?<!1)2${blank}nd|(?<!1)3${blank}rd|(?:[04-9]|1[1-3])${blank}th))${end}`,
      'gu',
    ),
  ],
  ['fr', new RegExp(`${start}(?:1${blank}(?:er|ère|re)|\\d{1,3}${blank}(?:e|ème))${end}`, 'gu')],
])

/** An ordinal stands against its figure: `20th anniversary`, in French `9e`, `1er`. */
export const detachedOrdinal: Rule = {
  id: 'detached-ordinal',
  code: 'W_DETACHED_ORDINAL',
  level: 'warning',
  fix: 'always',

  source: 'kpl.gov.la and its French desk, 2022–2026: 9 th, 9 e',
  message: {
    en: (_, expected = '') => `Write “${expected}” without a space.`,
    lo: (_, expected = '') => `ຂຽນ “${expected}” ຕິດກັນ.`,
  },
  check: (story) => {
    const pattern = patterns.get(primaryLanguage(story.language))
    return pattern
      ? inCopy(story, (passage) =>
          findSpots(passage, pattern, (found) => found.replace(/\s/gu, '')),
        )
      : []
  },
}
