import { findCopyDates } from '../dates/copyDates.js'
import { printCopyDate } from '../dates/printCopyDate.js'
import type { Rule } from '../rule.js'
import { inCopy } from '../spans.js'

/**
 * Copy names days in one form: `9 December 2025`, `8–11 December`, with `dateOrder: 'month-day'` the reverse; in Lao
 * `8 ທັນວາ 2025`, `9-15 ພະຈິກ`; in French `1er décembre 2025`.
 *
 * Names in full and in the language of the story, no ordinals, Latin digits, the right dash in ranges. What others said
 * or wrote, in quotation marks, keeps its own form.
 */
export const dateForm: Rule = {
  id: 'date-form',
  code: 'W_DATE_FORM',
  level: 'warning',
  fix: 'always',
  source:
    'kpl.gov.la, 10 December 2025: 9 December 2025, 8–11 December; Lao and French as its desks print them',
  message: {
    en: (_, expected = '') => `Write the date “${expected}”.`,
    lo: (_, expected = '') => `ຂຽນວັນທີເປັນ “${expected}”.`,
  },
  check: (story, style) => {
    const { language } = story
    return inCopy(story, ({ path, text }) =>
      findCopyDates(text, language).flatMap((date) => {
        const { end, start } = date
        const expected = printCopyDate(date, language, style.dateOrder)
        return expected === text.slice(start, end) ? [] : [{ end, expected, path, start }]
      }),
    )
  },
}
