import { hasLao } from '../language/words.js'
import { dependentSigns, readMarks } from '../lao/marks.js'
import type { Rule, Spot } from '../rule.js'
import { blanks, inCopy } from '../spans.js'

/** A run of signs with their consonant, two ເ, a vowel before a consonant twice, or a consonant parted from its sign. */
const slips = new RegExp(
  `[\\u0E81-\\u0EAE\\u0EDC\\u0EDD]?[${dependentSigns}]{2,}|ເເ|([ແ-ໄ])\\1+|` +
    `[\\u0E81-\\u0EAE\\u0EDC\\u0EDD][${blanks}\\u200B]{1,3}[${dependentSigns}]+`,
  'gu',
)

/** Lao signs stand once, in their order and against their consonant: ນ້ຳ, not ນໍ້າ; ແດດ, not ເເດດ; ປະ, not ປ ະ. */
export const laoMarks: Rule = {
  id: 'lao-marks',
  code: 'W_LAO_MARKS',
  level: 'warning',
  fix: 'always',
  quoted: 'ask',
  source:
    'Lao word list of hunspell-lo: no word has a tone before its vowel; kpl.gov.la, 2014–2024: ສື່່, ຈຸຸດ, ທາານ',
  message: {
    en: (actual, expected = '') => `Lao signs out of order: write “${expected}” for “${actual}”.`,
    lo: (actual, expected = '') => `ໝາຍສະຫຼະ ຫຼື ວັນນະຍຸດບໍ່ຖືກລຳດັບ: ຂຽນ “${expected}” ແທນ “${actual}”.`,
  },
  check: (story) =>
    inCopy(story, ({ path, text }) =>
      hasLao(text)
        ? Array.from(text.matchAll(slips)).flatMap(({ 0: found, index }): readonly Spot[] => {
            const readings = readMarks(found.replace(/[\s\u200B]+/gu, ''))
            const [expected, other] = readings
            const spot = { end: index + found.length, path, start: index }
            if (expected === undefined || expected === found) return []
            return [other === undefined ? { ...spot, expected } : { ...spot, choices: readings }]
          })
        : [],
    ),
}
