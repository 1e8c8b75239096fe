import { findPossibleNames } from '../dates/englishDates.js'
import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule } from '../rule.js'
import { inCopy } from '../spans.js'

/** A month that may be a name is left as it is, and shown to the editor: `Theresa May 10 years ago`. */
export const monthOrName: Rule = {
  id: 'month-or-name',
  code: 'W_MAYBE_NAME',
  level: 'hint',
  fix: 'never',
  source: 'English given and family names: May, March',
  message: {
    en: (actual) => `This may be a date or a name and is left as it is: “${actual}”.`,
    lo: (actual) => `ຂໍ້ຄວາມ “${actual}” ອາດເປັນວັນທີ ຫຼື ຊື່ຄົນ, ຈຶ່ງປ່ອຍໄວ້ຄືເກົ່າ.`,
  },
  check: (story) =>
    primaryLanguage(story.language) === 'en'
      ? inCopy(story, ({ path, text }) =>
          findPossibleNames(text).map(({ end, start }) => ({ end, path, start })),
        )
      : [],
}
