import { isRealDay } from '../dates/calendar.js'
import { typedDatesOf } from '../dates/copyDates.js'
import { findNumericDates } from '../dates/numericDates.js'
import type { Rule } from '../rule.js'
import { inCopy } from '../spans.js'

/** A date is one the calendar has: there is no 31 September. */
export const impossibleDate: Rule = {
  id: 'impossible-date',
  code: 'W_INVALID_DATE',
  level: 'warning',
  fix: 'never',
  source: 'ISO 8601-1, calendar dates',
  message: {
    en: (actual) => `The calendar has no “${actual}”. Check the date.`,
    lo: (actual) => `ປະຕິທິນບໍ່ມີວັນທີ “${actual}”. ກະລຸນາກວດວັນທີຄືນ.`,
  },
  check: (story) =>
    inCopy(story, (passage) => [
      ...typedDatesOf(passage, story.language)
        .filter(({ days }) => !days.every(isRealDay))
        .map(({ end, start }) => ({ end, path: passage.path, start })),
      ...findNumericDates(passage.text)
        .filter(({ readings }) => readings.length === 0)
        .map(({ end, start }) => ({ end, path: passage.path, start })),
    ]),
}
