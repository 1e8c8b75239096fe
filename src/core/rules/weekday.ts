import { findWeekdays } from '../dates/dayOfWeek.js'
import type { Rule } from '../rule.js'
import { inCopy } from '../spans.js'

/** A weekday beside a date is the weekday of that date. Which of the two is wrong only the writer knows. */
export const weekday: Rule = {
  id: 'weekday',
  code: 'W_WEEKDAY_MISMATCH',
  level: 'warning',
  fix: 'ask',
  source:
    'ISO 8601-1, week dates; one consultation was a Monday to KPL and a Tuesday to its reuser',
  message: {
    en: (actual, expected = '') =>
      `The date is a ${expected}, not a ${actual}. Correct the weekday or the date.`,
    lo: (actual, expected = '') => `ວັນທີນີ້ແມ່ນ ${expected}, ບໍ່ແມ່ນ ${actual}. ກະລຸນາແກ້ວັນ ຫຼື ວັນທີ.`,
  },
  check: (story) =>
    inCopy(story, (passage) =>
      findWeekdays(passage, story.language)
        .filter(({ isRight }) => !isRight)
        .map(({ end, expected, start }) => ({ end, expected, path: passage.path, start })),
    ),
}
