import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule } from '../rule.js'
import { findSpots, inCopy } from '../spans.js'

/** The modern press writes ໜ and ໝ for ຫນ and ຫມ. Some words keep the old spelling, and ຫລ and ຫຼ are both in use. */
export const laoConsonants: Rule = {
  id: 'lao-consonants',
  code: 'W_LAO_CONSONANTS',
  level: 'hint',
  fix: 'ask',

  source: 'kpl.gov.la and Pasaxon, 2020–2026: ໜ້າ, ໝູ່; the masthead of KPL keeps ຫລ',
  message: {
    en: (actual, expected = '') => `The press writes “${expected}” for “${actual}”.`,
    lo: (actual, expected = '') => `ສື່ມວນຊົນນິຍົມຂຽນ “${expected}” ແທນ “${actual}”.`,
  },
  check: (story) =>
    primaryLanguage(story.language) === 'lo'
      ? inCopy(story, (passage) =>
          findSpots(passage, /ຫ[ນມ](?=[\p{L}\p{M}])/gu, (found) =>
            found.endsWith('ນ') ? 'ໜ' : 'ໝ',
          ),
        )
      : [],
}
