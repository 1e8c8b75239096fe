import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule } from '../rule.js'
import { blanks, findSpots, inCopy } from '../spans.js'
import type { Language } from '../story.js'

/**
 * A space, then a mark that ends something: not the start of `...`, `. . .`, `.5`, `.la` or `:-)`, not `2 : 1`.
 * A `?` before a small letter was a dash once: `the bills ? every march`.
 * A comma that leans on the next word instead (`food ,water`) gets its space back.
 */
const everyMark = new RegExp(
  `(?<=[^\\s.])[${blanks}]+(?:` +
    `(?!\\?\\s{1,3}\\p{Ll})[.!?](?=[\\s)\\]”’"'»]|$)(?!\\s{0,3}\\.)|[,;](?=\\s|$)|:(?=\\s|$)(?!\\s{0,3}\\p{N})|,(?=\\p{L}))`,
  'gu',
)

/** French sets a space before : ; ! ? and none before the rest. */
const pointAndComma = new RegExp(
  `(?<=[^\\s.])[${blanks}]+(?:\\.(?=\\s|$)(?!\\s{0,3}\\.)|,(?=\\s|$))`,
  'gu',
)

const patterns: ReadonlyMap<Language, RegExp> = new Map([
  ['en', everyMark],
  ['fr', pointAndComma],
  ['lo', everyMark],
])

/** Punctuation follows its word without a space, in French the point and the comma. */
export const spaceBeforePunctuation: Rule = {
  id: 'space-before-punctuation',
  code: 'W_SPACE_BEFORE_PUNCTUATION',
  level: 'warning',
  fix: 'always',
  source: 'kpl.gov.la, 2022–2026: the agency’s English and Lao copy sets no space before a mark',
  message: {
    en: (actual) => `No space before “${actual.trim()}”.`,
    lo: (actual) => `ບໍ່ຕ້ອງມີຊ່ອງວ່າງກ່ອນເຄື່ອງໝາຍ “${actual.trim()}”.`,
  },
  quoted: 'ask',
  check: (story) => {
    const early = patterns.get(primaryLanguage(story.language))
    return early
      ? inCopy(story, (passage) =>
          findSpots(passage, early, (found, start) => {
            const next = passage.text.charAt(start + found.length)
            return found.trim() + (/^\p{L}/u.test(next) ? ' ' : '')
          }),
        )
      : []
  },
}
