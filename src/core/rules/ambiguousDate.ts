import { findNumericDates, findShortDates } from '../dates/numericDates.js'
import { printDay } from '../dates/printCopyDate.js'
import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule } from '../rule.js'
import { inCopy } from '../spans.js'

/** A date in figures that can be two days, such as `10/12/2025` or `10/12/25`, is written out by somebody who knows which is meant. */
export const ambiguousDate: Rule = {
  id: 'ambiguous-date',
  code: 'W_AMBIGUOUS_DATE',
  level: 'warning',
  fix: 'ask',
  source: 'kpl.gov.la prints 10/12/2025 above a story and 12/10/2025 in the list beside it',
  message: {
    en: (actual, expected = '') =>
      `The date “${actual}” can be ${expected}. Write the one that is meant.`,
    lo: (actual, expected = '') => `ວັນທີ “${actual}” ອາດໝາຍເຖິງ ${expected}. ກະລຸນາຂຽນວັນທີທີ່ຕ້ອງການ.`,
  },
  check: (story, style) =>
    primaryLanguage(story.language) === 'en'
      ? inCopy(story, ({ path, text }) =>
          [
            ...findNumericDates(text).filter(({ readings }) => readings.length > 1),
            ...findShortDates(text),
          ].map(({ end, readings, start }) => {
            const choices = readings.map((day) => printDay(day, style.dateOrder))
            const [expected] = choices
            if (choices.length > 1) return { choices, end, path, start }
            return expected === undefined ? { end, path, start } : { end, expected, path, start }
          }),
        )
      : [],
}
