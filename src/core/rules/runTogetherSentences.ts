import type { Rule } from '../rule.js'
import { clearOf, findSpots, inCopy } from '../spans.js'
import { addressSpans } from '../text/addressSpans.js'

/** A word, the end of a sentence and a capital: not `U.S.A`, `Node.js`, `No.5` or `Lt.Col`. */
const glued = /(?<=\p{Ll}{2})(?:\p{Ll}[.!?]\p{Lu}\p{Ll})(?=\p{Ll}|\s)/gu

/** A space follows the end of a sentence: `opened. The`. */
export const runTogetherSentences: Rule = {
  id: 'run-together-sentences',
  code: 'W_RUN_TOGETHER_SENTENCES',
  level: 'warning',
  fix: 'ask',
  quoted: 'ask',
  source: 'kpl.gov.la, 2022–2026: sentences run together where formatting was taken out',
  message: {
    en: (_, expected = '') => `A space is missing between two sentences: “${expected}”.`,
    lo: (_, expected = '') => `ຂາດຊ່ອງວ່າງລະຫວ່າງສອງປະໂຫຍກ: “${expected}”.`,
  },
  check: (story) =>
    inCopy(story, (passage) =>
      clearOf(
        findSpots(passage, glued, (found) => found.replace(/[.!?]/u, '$& ')),
        addressSpans(passage.text),
      ),
    ),
}
