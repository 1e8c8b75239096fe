import { judgeClosingComma } from '../dates/closingComma.js'
import { copyDatesOf } from '../dates/copyDates.js'
import { printCopyDate } from '../dates/printCopyDate.js'
import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule, Said, Spot } from '../rule.js'
import { inCopy } from '../spans.js'
import type { Language, Passage, Span } from '../story.js'
import { withArticle } from '../text/article.js'

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
    return inCopy(story, (passage) =>
      copyDatesOf(passage, language).flatMap((date) => {
        const expected = printCopyDate(date, language, style.dateOrder)
        const typed = passage.text.slice(date.start, date.end)
        if (expected === typed || isFrenchWithNoBreak(typed, expected, language)) return []
        if (primaryLanguage(language) !== 'en')
          return [{ end: date.end, expected, path: passage.path, start: date.start }]
        return [toEnglishSpot(passage, date, expected)]
      }),
    )
  },
}

/** `9\u00A0décembre`: as in `10\u00A0000` the space beside a number may hold the line together. */
const isFrenchWithNoBreak = (typed: string, expected: string, language: Language): boolean =>
  primaryLanguage(language) === 'fr' && typed.replace(/[\u00A0\u202F]/gu, ' ') === expected

/** The date with what changes beside it: an article before it, the comma of `August 12, 2015,` after it. */
const toEnglishSpot = ({ path, text }: Passage, date: Span, printed: string): Spot => {
  const spot = { ...withArticle(text, date, printed), path }
  const comma = printed.includes(',') ? 'keep' : judgeClosingComma(text, date)
  if (comma === 'keep') return spot
  const { expected, start } = spot
  const end = spot.end + 1
  if (comma === 'drop') return { end, expected, path, start }
  return { choices: [expected, `${expected},`], end, message: sayComma(expected), path, start }
}

const sayComma = (expected: string): Said => ({
  en: `Write the date “${expected}”, with a comma after it only where the sentence needs one.`,
  lo: `ຂຽນວັນທີເປັນ “${expected}” ແລະ ໃສ່ເຄື່ອງໝາຍ “,” ຫຼັງວັນທີສະເພາະເມື່ອປະໂຫຍກຕ້ອງການ.`,
})
