import { buddhistEra, findBuddhistYears } from '../dates/buddhistYears.js'
import { laoDigitsToLatin } from '../dates/laoDigits.js'
import type { Rule } from '../rule.js'
import { inCopy } from '../spans.js'

/** Years are those of the common era. A Buddhist year that says so (ພ.ສ. 2568) is meant. */
export const buddhistYear: Rule = {
  id: 'buddhist-year',
  code: 'W_BUDDHIST_YEAR',
  level: 'warning',
  fix: 'ask',
  source: 'kpl.gov.la; Lao press has Buddhist years in religious context only, marked ພສ',
  message: {
    en: (actual, expected = '') =>
      `The year ${actual} looks Buddhist. Write ${expected}, or put ພ.ສ. before it.`,
    lo: (actual, expected = '') => `ປີ ${actual} ຄືວ່າເປັນພຸດທະສັກກະລາດ: ຂຽນ ${expected} ຫຼື ໝາຍວ່າ ພ.ສ.`,
  },
  check: (story) =>
    inCopy(story, ({ path, text }) =>
      findBuddhistYears(text).map(({ end, start }) => ({
        end,
        expected: String(Number(laoDigitsToLatin(text.slice(start, end))) - buddhistEra),
        path,
        start,
      })),
    ),
}
