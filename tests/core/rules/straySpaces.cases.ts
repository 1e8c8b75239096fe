import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    '',
    'Laos, Azerbaijan Mark 30 Years',
    'one line\nand the next',
    { text: 'see  the  list', verbatim: [{ end: 13, start: 4 }] },
    { language: 'lo', text: 'ຂ່າວອື່ນໆ' },
    { language: 'lo', text: 'ຂ່າວ\u200Bສານ' },
    { language: 'fr', text: 'Pourquoi\u202F? Voici\u00A0: «\u202Foui\u202F»\u00A0; non\u202F!' },
    { language: 'fr', text: '28\u202F000 milliards de kips, 5\u00A0%, no\u00A05' },
    '( ) yes, :( so it goes',
  ],
  invalid: [
    {
      text: ' Laos, Azerbaijan Mark 30 Years',
      path: 'title',
      found: [' '],
      fixed: 'Laos, Azerbaijan Mark 30 Years',
    },
    { text: 'Lao and Vietnamese people ', found: [' '], fixed: 'Lao and Vietnamese people' },
    { text: 'Foreign  Minister', found: ['  '], fixed: 'Foreign Minister' },
    { text: 'Foreign\tMinister', found: ['\t'], fixed: 'Foreign Minister' },
    { text: 'Foreign\u00A0Minister', found: ['\u00A0'], fixed: 'Foreign Minister' },
    { text: 'Foreign\u2003\u3000Minister', found: ['\u2003\u3000'], fixed: 'Foreign Minister' },
    { text: 'Foreign\u000BMinister', found: ['\u000B'], fixed: 'Foreign Minister' },
    { text: ' \t\u00A0 ', found: [' \t\u00A0 '], fixed: '' },
    { text: 'one line \n and the next', found: [' \n '], fixed: 'one line\nand the next' },
    {
      text: 'one line\r\n\r\nand the next',
      found: ['\r\n\r\n'],
      fixed: 'one line\n\nand the next',
    },
    { text: '\none line\n', found: ['\n', '\n'], fixed: 'one line' },
    { text: 'ທ່ານ  ໄມທອງ ', language: 'lo', found: ['  ', ' '], fixed: 'ທ່ານ ໄມທອງ' },
    {
      text: 'Vientiane\u00A0et  Paris',
      language: 'fr',
      found: ['\u00A0', '  '],
      fixed: 'Vientiane et Paris',
    },
    { text: 'Pourquoi \u202F?', language: 'fr', found: [' \u202F'], fixed: 'Pourquoi\u202F?' },
    { text: '5\u00A0\u00A0%', language: 'fr', found: ['\u00A0\u00A0'], fixed: '5\u00A0%' },
    { text: 'the Bank ( BOL) and [ sic]', found: [' ', ' '], fixed: 'the Bank (BOL) and [sic]' },
  ],
}
