import { findCreditProblems } from '../credit/storyCredit.js'
import type { Rule } from '../rule.js'

/** Every story says whose it is: in the credit field, or typed before the lead or under the last line. */
export const creditMissing: Rule = {
  id: 'credit-missing',
  code: 'E_NO_CREDIT',
  level: 'error',
  fix: 'never',
  quoted: 'ask',
  source: 'IPTC NewsML-G2 2.35, creditline; kpl.gov.la prints one over every story',
  message: {
    en: () => 'The story has no credit.',
    lo: () => 'ຂ່າວນີ້ບໍ່ມີເຄຣດິດຂ່າວ.',
  },
  check: (story, style) => findCreditProblems(story, style, 'no-credit'),
}
