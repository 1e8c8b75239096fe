import type { Rule } from '../rule.js'
import { findLoneMarks } from '../text/quotationMarks.js'

/** A quotation that opens closes, and one that closes was opened. Speech over several paragraphs opens each and closes the last. */
export const brokenQuote: Rule = {
  id: 'broken-quote',
  code: 'W_BROKEN_QUOTE',
  level: 'warning',
  fix: 'never',
  quoted: 'ask',
  source: 'The Chicago Manual of Style, 17th edition, 13.32: quotations of more than one paragraph',
  message: {
    en: (actual) => `The quotation mark ${actual} has no other half.`,
    lo: (actual) => `ເຄື່ອງໝາຍວົງຢືມ ${actual} ບໍ່ຄົບຄູ່.`,
  },
  check: (story) => findLoneMarks(story),
}
