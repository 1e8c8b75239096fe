import type { Rule } from '../rule.js'
import { findTooLong } from '../text/tooLong.js'

/** A summary is no longer than `lengths.summary` of the house style, in characters as readers count them and in words. */
export const summaryLength: Rule = {
  id: 'summary-length',
  code: 'W_SUMMARY_LENGTH',
  level: 'hint',
  fix: 'never',
  quoted: 'ask',
  source:
    'schema.org description as search results show it; kpl.gov.la summaries of one or two sentences',
  message: {
    en: () => 'This summary is longer than the house wants.',
    lo: () => 'ບົດສະຫຼຸບນີ້ຍາວເກີນໄປ.',
  },
  check: ({ language, passages }, { lengths }) =>
    findTooLong(
      passages.filter(({ path }) => path === 'summary'),
      language,
      lengths.summary,
    ),
}
