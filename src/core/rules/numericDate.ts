import { findNumericDates } from '../dates/numericDates.js'
import type { NumericDate } from '../dates/numericDates.js'
import { printDay } from '../dates/printCopyDate.js'
import { primaryLanguage } from '../language/primaryLanguage.js'
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
    primaryLanguage(story.language) === 'en'
      ? inCopy(story, ({ path, text }) => {
          const dates = findNumericDates(text)
          return dates.flatMap((date, index) => {
            const [day, other] = date.readings
            const beside = [dates[index - 1], dates[index + 1]]
            if (!day || other || beside.some((next) => next && isDoubtfulRange(date, next)))
              return []
            const { end, start } = date
            return [{ end, expected: printDay(day, style.dateOrder), path, start }]
          })
        })
      : [],
}

/** `10/12/2025-12/12/2025`: nobody wants half of it written out. */
const isDoubtfulRange = (date: NumericDate, next: NumericDate): boolean =>
  next.readings.length > 1 && (next.end + 1 === date.start || date.end + 1 === next.start)
