import { findCreditProblems } from '../credit/storyCredit.js'
import type { Rule } from '../rule.js'

/** The credit names the house, unless the desk marked the story as republished from others. */
export const ownAgencyMissing: Rule = {
  id: 'own-agency-missing',
  code: 'E_OWN_AGENCY_MISSING',
  level: 'error',
  fix: 'never',
  quoted: 'ask',
  source: 'kpl.gov.la, 2022–2026: joint credits name KPL first',
  message: {
    en: () => 'The credit does not name the own agency.',
    lo: () => 'ເຄຣດິດຂ່າວບໍ່ມີສຳນັກຂ່າວສານຂອງຕົນ.',
  },
  check: (story, style) => findCreditProblems(story, style, 'own-agency-missing'),
}
