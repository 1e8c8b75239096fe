import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    '',
    { language: 'lo', text: 'ຂ່າວອື່ນໆ' },
    { language: 'lo', text: 'ຂ່າວອື່ນໆ ທີ່ກ່ຽວຂ້ອງ' },
    { language: 'lo', text: ' ໆ' },
    { language: 'lo', text: 'ຂ່າວ\nໆ' },
    { language: 'en', text: 'the Lao sign ໆ repeats a word' },
  ],
  invalid: [
    { language: 'lo', text: 'ໃດ ໆ', found: [' '], fixed: 'ໃດໆ' },
    {
      language: 'lo',
      text: 'ຕ່າງ  ໆ ແລະ ອື່ນ\u00A0ໆ',
      found: ['  ', '\u00A0'],
      fixed: 'ຕ່າງໆ ແລະ ອື່ນໆ',
    },
    { language: 'lo', text: 'ໃດ\u200Bໆ', found: ['\u200B'], fixed: 'ໃດໆ' },
    { language: 'lo', text: 'ໃດ ໆ ໆ', found: [' ', ' '], fixed: 'ໃດໆໆ' },
  ],
}
