import type { Rule } from '../rule.js'
import { inCopy } from '../spans.js'
import { findUnpaired } from '../text/brackets.js'

/** Every bracket that opens closes in the same paragraph. */
export const brokenBracket: Rule = {
  id: 'broken-bracket',
  code: 'W_BROKEN_BRACKET',
  level: 'warning',
  fix: 'never',
  quoted: 'ask',
  source: 'kpl.gov.la, 2022–2026: KPL) and (BOL without its other bracket',
  message: {
    en: (actual) => `The bracket “${actual}” has no other half.`,
    lo: (actual) => `ວົງເລັບ “${actual}” ບໍ່ຄົບຄູ່.`,
  },
  check: (story) =>
    inCopy(story, ({ path, text }) =>
      findUnpaired(text).map((start) => ({ end: start + 1, path, start })),
    ),
}
