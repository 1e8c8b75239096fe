import type { Rule } from '../rule.js'
import { clearOf, findSpots, inCopy } from '../spans.js'
import { addressSpans } from '../text/addressSpans.js'

const lao = '\\p{Script=Lao}'

/**
 * `Vientiane,Laos`, `opened (2024)and`, `2024).ໃຫ້`. Not `(s)he` or `film(s)about`, and no Lao abbreviation: before the
 * point of `ຂ.ປ.ລ.`, `ມ.ສ` and `ດຣ.` stand no more than two letters.
 */
const glued = new RegExp(
  `(?<=[\\p{L}\\p{M}]{2})[,;](?=\\p{L}{2})|(?<=[(][^()]{3,200})\\)(?=\\p{L}{2})` +
    `|(?<=\\p{N}\\)|[${lao}]{4}\\)?)\\.(?=(?!ໆ)[${lao}]{2})`,
  'gu',
)

/** A space follows a comma and a closing bracket before the next word, and in Lao the end of a sentence. */
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
      clearOf(
        findSpots(passage, glued, (found) => `${found} `),
        addressSpans(passage.text),
      ),
    ),
}
