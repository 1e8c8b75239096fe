import { laoDigitsToLatin } from '../dates/laoDigits.js'
import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule } from '../rule.js'
import { findSpots, inCopy } from '../spans.js'

/** Figures in Lao copy are Latin, as the Lao press prints them, unless the house has them as typed. */
export const laoDigits: Rule = {
  id: 'lao-digits',
  code: 'W_LAO_DIGITS',
  level: 'warning',
  fix: 'always',

  source: 'Lao press, 2014–2026: no Lao digits in running copy',
  message: {
    en: (_, expected = '') => `Write the figures “${expected}”.`,
    lo: (_, expected = '') => `ຂຽນຕົວເລກເປັນ “${expected}”.`,
  },
  check: (story, style) =>
    primaryLanguage(story.language) === 'lo' && style.laoDigits === 'latin'
      ? inCopy(story, (passage) => findSpots(passage, /[໐-໙]+/gu, laoDigitsToLatin))
      : [],
}
