import { findCreditProblems } from '../credit/storyCredit.js'
import type { Rule } from '../rule.js'

/** The lead, the summary, the sign-off and the credit field name the same agencies; the house alone may sign a joint story. */
export const creditConflict: Rule = {
  id: 'credit-conflict',
  code: 'E_CREDIT_CONFLICT',
  level: 'error',
  fix: 'never',
  quoted: 'ask',
  source: 'kpl.gov.la, 10 December 2025: (KPL/VNA) over a story that KPL signs',
  message: {
    en: () => 'The credits of the story do not agree.',
    lo: () => 'ເຄຣດິດຂ່າວໃນຂ່າວນີ້ບໍ່ກົງກັນ.',
  },
  check: (story, style) => findCreditProblems(story, style, 'conflict'),
}
