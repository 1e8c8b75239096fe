import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'It cost 9,504.94 billion kip.',
    '1,300,000 kip, 5.7% and 82.83 per cent',
    'version 3.90.2 of 8.12',
    '192.168.1.12',
    'at 8.30 in Pakse',
    'call 021.215.402',
    { language: 'lo', text: '7.393,17ຕື້ກີບ, 5,7% ແລະ 1.300.000 ກີບ' },
    { language: 'lo', text: 'ເລກທີ 1.300 ກີບ' },
    { language: 'fr', text: '10\u202F000 kips et 5,7%' },
    { language: 'de', text: '1,300,000' },
    'call 020 555 123',
    { language: 'fr', text: '10 000 kips' },
    'in 2025 100 people came',
  ],
  invalid: [
    { language: 'lo', text: '1,300,000 ກີບ', found: ['1,300,000'], fixed: '1.300.000 ກີບ' },
    { language: 'lo', text: 'ເພີ່ມຂຶ້ນ 5.7%', found: ['5.7'], fixed: 'ເພີ່ມຂຶ້ນ 5,7%' },
    { language: 'lo', text: '1,300 ກີບ', found: ['1,300'], choices: ['1.300', '1,300'] },
    { text: '9.504,94 billion kip', found: ['9.504,94'], fixed: '9,504.94 billion kip' },
    { text: 'up 5,7%', found: ['5,7'], fixed: 'up 5.7%' },
    {
      language: 'fr',
      text: '12.500 spectateurs',
      found: ['12.500'],
      choices: ['12\u202F500', '12,500'],
    },
    {
      language: 'fr',
      text: '1,300,000 kips',
      found: ['1,300,000'],
      fixed: '1\u202F300\u202F000 kips',
    },
    { text: '10 000 kip', found: ['10 000'], fixed: '10,000 kip' },
    { text: '1 300 000 people', found: ['1 300 000'], fixed: '1,300,000 people' },
    { language: 'lo', text: '1 300 000 ກີບ', found: ['1 300 000'], fixed: '1.300.000 ກີບ' },
  ],
}
