import { findCopyDates } from '../dates/copyDates.js'
import { printCopyDate } from '../dates/printCopyDate.js'
import type { Rule } from '../rule.js'
import { inCopy } from '../spans.js'

/**
 * English copy names days in one form: `9 December 2025`, `8–11 December`; with `dateOrder: 'month-day'` the reverse.
 *
 * Names in full, no ordinals, an en dash in ranges. What others said or wrote, in quotation marks, keeps its own form.
 */
export const dateForm: Rule = {
  id: 'date-form',
  code: 'W_DATE_FORM',
  level: 'warning',
  fix: 'always',
  source: 'kpl.gov.la, 10 December 2025: 9 December 2025, 8–11 December',
  message: {
    en: (_, expected = '') => `Write the date “${expected}”.`,
    lo: (_, expected = '') => `ຂຽນວັນທີເປັນ “${expected}”.`,
  },
  check: (story, style) => {
    const { language } = story
    return language === 'en'
      ? inCopy(story, ({ path, text }) =>
          findCopyDates(text, language).flatMap((date) => {
            const { end, start } = date
            const expected = printCopyDate(date, language, style.dateOrder)
            return expected === text.slice(start, end) ? [] : [{ end, expected, path, start }]
          }),
        )
      : []
  },
}
