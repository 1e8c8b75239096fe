import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule } from '../rule.js'
import { findSpots, inCopy } from '../spans.js'
import { clearOfAddresses } from '../text/addressSpans.js'

const units =
  'km|kg|cm|mm|ha|kWh|MW|GW|kV|million|billion|trillion|thousand|kip|baht|tonnes?|tons|hectares?|kilomet(?:re|er)s?|met(?:re|er)s|people|percent'

/** Not a part of a code: `A4mm`, `file-50km`; `10-50kg` keeps its hyphen. */
const glued = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}_#.,]|\\p{L}-)\\d[\\d.,]{0,14}(?:${units})(?![\\p{L}\\p{M}\\p{N}])`,
  'gu',
)

/** A space stands between a figure and its unit or the word that counts: `50 km`, `9,504.94 billion kip`. */
export const numberUnitSpace: Rule = {
  id: 'number-unit-space',
  code: 'W_NUMBER_UNIT',
  level: 'warning',
  fix: 'always',

  source:
    'The International System of Units (SI Brochure, 9th edition), 5.4.3; kpl.gov.la, 2023: numbers glued to units',
  message: {
    en: (_, expected = '') => `A space is missing: “${expected}”.`,
    lo: (_, expected = '') => `ຂາດຊ່ອງວ່າງ: “${expected}”.`,
  },
  check: (story) =>
    primaryLanguage(story.language) === 'en'
      ? inCopy(story, (passage) =>
          clearOfAddresses(
            findSpots(passage, glued, (found) => found.replace(/(?<=\d)(?=\p{L})/u, ' ')),
            passage.text,
          ),
        )
      : [],
}
