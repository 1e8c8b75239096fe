import { findNames } from '../names/findNames.js'
import type { Rule } from '../rule.js'

/** A name in the register has the spelling of the house: `Maithong` for `Maythong`, `Xekong` for `Sekong`. */
export const nameSpelling: Rule = {
  id: 'name-spelling',
  code: 'W_NAME_SPELLING',
  level: 'warning',
  fix: 'always',

  source:
    'The newsroom’s register of names; kpl.gov.la spells Maithong Thammavongsa and Maythong Thammavongsa in one list, 10 December 2025',
  message: {
    en: (actual, expected = '') => `The house spells “${actual}” “${expected}”.`,
    lo: (actual, expected = '') => `ຊື່ “${actual}” ໃຫ້ຂຽນເປັນ “${expected}”.`,
  },
  check: (story, { names }) =>
    findNames(story, names)
      .filter(({ spelling }) => !spelling.isPreferred)
      .map(({ end, path, spelling, start }) => ({
        end,
        expected: spelling.preferred,
        path,
        start,
      })),
}
