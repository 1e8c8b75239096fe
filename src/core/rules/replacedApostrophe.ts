import type { Rule } from '../rule.js'
import { clearOf, findSpots, inCopy } from '../spans.js'
import { addressSpans } from '../text/addressSpans.js'

/** UTF-8 that was read as Windows-1252. */
const mojibake: ReadonlyMap<string, string> = new Map([
  ['â€™', '’'],
  ['â€˜', '‘'],
  ['â€œ', '“'],
  ['â€\u009D', '”'],
  ['â€“', '–'],
  ['â€”', '—'],
  ['â€¦', '…'],
  ['Ã©', 'é'],
  ['Ã¨', 'è'],
  ['Ãª', 'ê'],
  ['Ã´', 'ô'],
  ['Ã§', 'ç'],
  ['Ã®', 'î'],
  ['Ã»', 'û'],
  ['Ã¹', 'ù'],
  ['Ã¢', 'â'],
])

/** A sign between a word and the end of a possessive or contraction. */
const broken = new RegExp(
  `(?:${[...mojibake.keys()].join('|')})(?![Â€])|(?<=\\p{Ll})(?:\\?|\\uFFFD)(?=(?:s|t|re|ve|ll)(?![\\p{L}\\p{M}\\p{N}]))`,
  'gu',
)

/** An apostrophe or accent that a program replaced is put back: `Laos?s`, `don�t`, `â€™`. */
export const replacedApostrophe: Rule = {
  id: 'replaced-apostrophe',
  code: 'W_REPLACED_APOSTROPHE',
  level: 'warning',
  fix: 'always',
  quoted: 'ask',
  source: 'kpl.gov.la, 2022–2026: ? and � for apostrophes; Unicode UTF-8 read as Windows-1252',
  message: {
    en: (actual, expected = '') => `The characters “${actual}” stand for “${expected}”.`,
    lo: (actual, expected = '') => `ຕົວອັກສອນ “${actual}” ແມ່ນມາແທນ “${expected}”.`,
  },
  check: (story) =>
    story.language === 'lo'
      ? []
      : inCopy(story, (passage) =>
          clearOf(
            findSpots(passage, broken, (found) => mojibake.get(found) ?? '’'),
            addressSpans(passage.text),
          ),
        ),
}
