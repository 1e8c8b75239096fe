import { findNumericDates } from '../dates/numericDates.js'
import { printDay } from '../dates/printCopyDate.js'
import type { Rule } from '../rule.js'
import { inCopy } from '../spans.js'

/** English copy names the month: `28 March 2025` for `3/28/2025`, where only one of the figures can be the month. */
export const numericDate: Rule = {
  id: 'numeric-date',
  code: 'W_NUMERIC_DATE',
  level: 'warning',
  fix: 'always',
  source: 'kpl.gov.la, 10 December 2025: dates in copy name the month',
  message: {
    en: (_, expected = '') => `Name the month: “${expected}”.`,
    lo: (_, expected = '') => `ຂຽນຊື່ເດືອນເປັນຕົວໜັງສື: “${expected}”.`,
  },
  check: (story, style) =>
    story.language === 'en'
      ? inCopy(story, ({ path, text }) =>
          findNumericDates(text).flatMap(({ end, readings, start }) => {
            const [day] = readings
            if (!day || readings.length > 1) return []
            return [{ end, expected: printDay(day, style.dateOrder), path, start }]
          }),
        )
      : [],
}
