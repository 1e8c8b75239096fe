import type { Rule } from '../rule.js'
import { findTooLong } from '../text/tooLong.js'

/** A headline is no longer than `lengths.title` of the house style, in characters as readers count them and in words. */
export const titleLength: Rule = {
  id: 'title-length',
  code: 'W_TITLE_LENGTH',
  level: 'hint',
  fix: 'never',
  quoted: 'ask',
  source: 'Google News, 110 characters of a headline',
  message: {
    en: () => 'This headline is longer than the house wants.',
    lo: () => 'ຫົວຂໍ້ຂ່າວນີ້ຍາວເກີນໄປ.',
  },
  check: ({ language, passages }, { lengths }) =>
    findTooLong(
      passages.filter(({ path }) => path === 'title'),
      language,
      lengths.title,
    ),
}
