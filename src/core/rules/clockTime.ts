import { findFrenchTimes, findLaoTimes, findTwelveHourTimes } from '../dates/clockTimes.js'
import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule } from '../rule.js'
import { inCopy } from '../spans.js'

const finders = new Map([
  ['en', findTwelveHourTimes],
  ['fr', findFrenchTimes],
  ['lo', findLaoTimes],
])

/** Times are on the clock of 24 hours: `13:05`, in French `13h05`; in Lao `8:30 ນາທີ` without a space at the colon. */
export const clockTime: Rule = {
  id: 'clock-time',
  code: 'W_CLOCK_TIME',
  level: 'warning',
  fix: 'always',
  source: 'kpl.gov.la, 10 December 2025: 13:05; ISO 8601-1, time of day; Le Rénovateur: 7h à 17h',
  message: {
    en: (_, expected = '') => `Write the time “${expected}”.`,
    lo: (_, expected = '') => `ຂຽນເວລາເປັນ “${expected}”.`,
  },
  check: (story, style) => {
    const find = finders.get(primaryLanguage(story.language))
    if (!find || style.clock !== '24-hour') return []
    return inCopy(story, (passage) =>
      find(passage)
        .filter(({ end, expected, start }) => passage.text.slice(start, end) !== expected)
        .map((time) => ({ ...time, path: passage.path })),
    )
  },
}
