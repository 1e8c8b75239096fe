import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule } from '../rule.js'
import { findSpots, inCopy } from '../spans.js'
import type { Language } from '../story.js'
import { clearOfAddresses } from '../text/addressSpans.js'
import { sentenceStart } from '../text/missingSpaces.js'

/** A word, the end of a sentence and a capital: not `U.S.A`, `Node.js` or `No.5`. */
const toPattern = (language: Language): RegExp =>
  new RegExp(
    `(?<=\\p{Ll}{2})\\p{Ll}[.!?](?!${sentenceStart(language)})\\p{Lu}\\p{Ll}(?=\\p{Ll}|\\s)`,
    'gu',
  )
const patterns: ReadonlyMap<Language, RegExp> = new Map(
  ['en', 'fr', 'lo'].map((language) => [language, toPattern(language)]),
)

/**
 * A space follows the end of a sentence: `opened. Ministers`, not `opened.Ministers`.
 *
 * What may be a name with a point in it is for the editor; before words that only begin sentences `missing-space` puts
 * the space back.
 */
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
  check: (story) => {
    const pattern = patterns.get(primaryLanguage(story.language))
    return pattern
      ? inCopy(story, (passage) =>
          clearOfAddresses(
            findSpots(passage, pattern, (found) => found.replace(/[.!?]/u, '$& ')),
            passage.text,
          ),
        )
      : []
  },
}
