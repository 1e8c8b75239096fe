import type { Rule } from '../rule.js'
import { inCopy } from '../spans.js'
import { clearOfAddresses } from '../text/addressSpans.js'
import { findMissingSpaces } from '../text/missingSpaces.js'

/** A space follows a comma, a closing bracket and the end of a sentence, and stands before an opening bracket. */
export const missingSpace: Rule = {
  id: 'missing-space',
  code: 'W_MISSING_SPACE',
  level: 'warning',
  fix: 'always',
  quoted: 'ask',
  source: 'kpl.gov.la, 2022–2026, words run together where formatting was taken out: 2024).ໃຫ້',
  message: {
    en: (actual) => `A space is missing after “${actual}”.`,
    lo: (actual) => `ຂາດຊ່ອງວ່າງຫຼັງ “${actual}”.`,
  },
  check: (story) =>
    inCopy(story, (passage) =>
      clearOfAddresses(findMissingSpaces(passage, story.language), passage.text),
    ),
}
