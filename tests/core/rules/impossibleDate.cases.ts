import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    '30 September 2025',
    '29 February 2024',
    '29 February',
    'on 10/12/2025',
    'from 11–8 December',
    'Decree No. 31/31/2025',
    { language: 'lo', text: '30 ກັນຍາ 2025' },
    { language: 'fr', text: 'le 31 août' },
    '“31 September”',
    'sold 45 December tickets and 32 May hats',
    { language: 'lo', text: 'ມີ 45 ແລະ 9 ທັນວາ' },
  ],
  invalid: [
    { text: 'on 31 September 2025', found: ['31 September 2025'] },
    { text: 'on February 30', found: ['February 30'] },
    { text: 'on 29 February 2025', found: ['29 February 2025'] },
    { text: 'from 29–31 November', found: ['29–31 November'] },
    { text: 'on 31/31/2025', found: ['31/31/2025'] },
    { text: 'on 2025-02-30', found: ['2025-02-30'] },
    { language: 'lo', text: 'ວັນທີ 31 ກັນຍາ 2025', found: ['31 ກັນຍາ 2025'] },
    { language: 'lo', text: 'ວັນທີ 30/2/2025', found: ['30/2/2025'] },
    { language: 'fr', text: 'le 31 septembre', found: ['31 septembre'] },
    { text: 'on 32 December 2025', found: ['32 December 2025'] },
    { text: 'on December 45, 2025', found: ['December 45, 2025'] },
    { language: 'fr', text: 'le 32 décembre 2025', found: ['32 décembre 2025'] },
    { language: 'lo', text: 'ວັນທີ 30 ກຸມພາ', found: ['30 ກຸມພາ'] },
  ],
}
