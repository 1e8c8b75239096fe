import type { Rule } from '../rule.js'
import { findSpots, inCopy } from '../spans.js'
import { clearOfAddresses } from '../text/addressSpans.js'

const doubled = /(?<=[\p{L}\p{M}\p{N})”’])(?:,{2,}|;{2,}|[,;]\.)(?=\s|$)/gu

/** A comma or semicolon stands once, and none stands before a full stop. */
export const repeatedPunctuation: Rule = {
  id: 'repeated-punctuation',
  code: 'W_REPEATED_PUNCTUATION',
  level: 'warning',
  fix: 'always',
  quoted: 'ask',
  source: 'kpl.gov.la, 2022–2026: marks left over from editing',
  message: {
    en: (_, expected = '') => `Write one “${expected}”.`,
    lo: (_, expected = '') => `ຂຽນ “${expected}” ພຽງອັນດຽວ.`,
  },
  check: (story) =>
    inCopy(story, (passage) =>
      clearOfAddresses(
        findSpots(passage, doubled, (found) => (found.endsWith('.') ? '.' : found.charAt(0))),
        passage.text,
      ),
    ),
}
