import { findNearMisses } from '../names/nearMisses.js'
import type { Rule } from '../rule.js'
import { inCopy } from '../spans.js'

/** A word a letter or two from a registered name may be that name. It may be another, so nobody is renamed without asking. */
export const nameNearMiss: Rule = {
  id: 'name-near-miss',
  code: 'W_NAME_NEAR_MISS',
  level: 'hint',
  fix: 'ask',

  source:
    'The newsroom’s register of names; kpl.gov.la, 2022–2026: Xayachack, Yathortou, Siphadone',
  message: {
    en: (actual, expected = '') =>
      `The word “${actual}” is close to the registered name “${expected}”. Check it.`,
    lo: (actual, expected = '') => `ຊື່ “${actual}” ໃກ້ຄຽງກັບຊື່ທີ່ລົງທະບຽນ “${expected}”. ກະລຸນາກວດຄືນ.`,
  },
  check: (story, { names }) =>
    inCopy(story, (passage) =>
      findNearMisses(passage, story.language, names).map((miss) => ({
        ...miss,
        path: passage.path,
      })),
    ),
}
