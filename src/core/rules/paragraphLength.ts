import type { Rule } from '../rule.js'
import { findTooLong } from '../text/tooLong.js'

/** A paragraph is no longer than `lengths.paragraph` of the house style, in characters as readers count them and in words. */
export const paragraphLength: Rule = {
  id: 'paragraph-length',
  code: 'W_PARAGRAPH_LENGTH',
  level: 'hint',
  fix: 'never',
  quoted: 'ask',
  source: 'Reuters Handbook of Journalism: short paragraphs',
  message: {
    en: () => 'This paragraph is longer than the house wants.',
    lo: () => 'ວັກນີ້ຍາວເກີນໄປ.',
  },
  check: ({ language, passages }, { lengths }) =>
    findTooLong(
      passages.filter(({ path }) => path.startsWith('body/')),
      language,
      lengths.paragraph,
    ),
}
