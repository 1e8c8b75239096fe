import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'on 10/12/2025', // ambiguous-date has it
    'the 9/11 attacks',
    '1/2 cup of rice, open 24/7',
    'Law No. 18/2025/NA and Decree 15/PM',
    'version 3.90.2 of 28.3.2025.1',
    'call (021) 215402 or 28-3-20251',
    'https://kpl.gov.la/En/2025/12/28/december-9',
    '192.168.1.12',
    'Resolution No 28/12/2025',
    'the season 2024/25',
    'won 28-3 in 2025',
    { language: 'lo', text: 'ວັນທີ 28/3/2025' },
    { language: 'fr', text: 'le 28/3/2025' },
    'report-2025-12-08.pdf',
    '“born 28/3/2025”',
    '10/12/2025-12/12/2025',
    'by 27/03/23',
  ],
  invalid: [
    { text: 'signed on 3/28/2025', found: ['3/28/2025'], fixed: 'signed on 28 March 2025' },
    { text: 'signed on 28/03/2025.', found: ['28/03/2025'], fixed: 'signed on 28 March 2025.' },
    { text: 'signed on 28.3.2025', found: ['28.3.2025'], fixed: 'signed on 28 March 2025' },
    { text: 'signed on 28-3-2025', found: ['28-3-2025'], fixed: 'signed on 28 March 2025' },
    { text: 'signed on 2025-12-08', found: ['2025-12-08'], fixed: 'signed on 8 December 2025' },
    { text: 'on 5/5/2025, in Pakse', found: ['5/5/2025'], fixed: 'on 5 May 2025, in Pakse' },
    { text: '(12/25/2025)', found: ['12/25/2025'], fixed: '(25 December 2025)' },
    {
      text: 'on 12/25/2025',
      style: { dateOrder: 'month-day' },
      found: ['12/25/2025'],
      fixed: 'on December 25, 2025',
    },
    { text: 'signed on 2025/12/08', found: ['2025/12/08'], fixed: 'signed on 8 December 2025' },
    {
      text: 'from 27/03/2023-30/03/2023',
      found: ['27/03/2023', '30/03/2023'],
      fixed: 'from 27 March 2023-30 March 2023',
    },
  ],
}
