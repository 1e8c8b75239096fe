import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    { language: 'lo', text: 'ວັນທີ 25/12/2025' },
    { language: 'lo', text: 'ວັນທີ 10/12/2025' },
    { language: 'lo', text: 'ເລກທີ 12/25/2025' },
    { language: 'fr', text: 'le 25/12/2025' },
    'on 12/25/2025', // numeric-date has it
    { language: 'lo', text: '31/31/2025' },
  ],
  invalid: [
    { language: 'lo', text: 'ວັນທີ 12/25/2025', found: ['12/25/2025'], fixed: 'ວັນທີ 25/12/2025' },
    { language: 'fr', text: 'le 3/28/2025', found: ['3/28/2025'], fixed: 'le 28/3/2025' },
    { language: 'lo', text: '03.28.2025', found: ['03.28.2025'], fixed: '28.03.2025' },
  ],
}
