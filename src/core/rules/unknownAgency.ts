import { findCreditProblems } from '../credit/storyCredit.js'
import type { Rule } from '../rule.js'

/**
 * Every name in a credit is in the list of agencies.
 *
 * One that is not is never dropped: it may be an agency nobody has added yet, or the beginning of the text.
 */
export const unknownAgency: Rule = {
  id: 'unknown-agency',
  code: 'E_UNKNOWN_AGENCY',
  level: 'error',
  fix: 'never',
  quoted: 'ask',
  source: 'IPTC NewsML-G2 2.35, infoSource: a party is named, not guessed',
  message: {
    en: () => 'This agency is not in the list.',
    lo: () => 'ສຳນັກຂ່າວສານນີ້ບໍ່ມີໃນລາຍຊື່.',
  },
  check: (story, style) => findCreditProblems(story, style, 'unknown-agency'),
}
