import { findNumericDates } from '../dates/numericDates.js'
import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule } from '../rule.js'
import { inCopy } from '../spans.js'

/** Lao and French copy put the day first, in figures too: `25/12/2025`, not `12/25/2025`. */
export const usOrder: Rule = {
  id: 'us-order',
  code: 'W_US_ORDER',
  level: 'warning',
  fix: 'ask',
  source: 'kpl.gov.la, the stamp above a story: 27/03/2023; Lao press: 22/3/1955',
  message: {
    en: (_, expected = '') => `Put the day before the month: “${expected}”.`,
    lo: (_, expected = '') => `ຂຽນວັນກ່ອນເດືອນ: “${expected}”.`,
  },
  check: (story) =>
    ['fr', 'lo'].includes(primaryLanguage(story.language))
      ? inCopy(story, ({ path, text }) =>
          findNumericDates(text).flatMap(({ end, readings, start }) => {
            const typed = text.slice(start, end)
            const [, month = 0, day = 0] = (/^(\d+).(\d+)/u.exec(typed) ?? []).map(Number)
            if (readings.length !== 1 || day <= 12 || month > 12) return []
            const expected = typed.replace(/^(\d+)(.)(\d+)/u, '$3$2$1')
            return [{ end, expected, path, start }]
          }),
        )
      : [],
}
