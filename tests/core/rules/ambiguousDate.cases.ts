import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'on 3/28/2025', // numeric-date has it
    'on 5/5/2025',
    'on 31/31/2025', // impossible-date has it
    'Decree No. 10/12/2025',
    'version 10.12.2025.3',
    '“10/12/2025”',
    { language: 'lo', text: 'ວັນທີ 10/12/2025' },
    { language: 'fr', text: 'le 10/12/2025' },
    'call 21-12-34 or Tel. 10-12-25',
    'won 9-5-3, open 24/7',
    'a ratio of 10.12.25.1',
  ],
  invalid: [
    {
      text: 'signed on 10/12/2025',
      found: ['10/12/2025'],
      choices: ['10 December 2025', '12 October 2025'],
    },
    { text: 'by 1.2.2026', found: ['1.2.2026'], choices: ['1 February 2026', '2 January 2026'] },
    {
      text: 'by 01-02-2026',
      found: ['01-02-2026'],
      choices: ['1 February 2026', '2 January 2026'],
    },
    {
      text: 'by 1/2/2026',
      style: { dateOrder: 'month-day' },
      found: ['1/2/2026'],
      choices: ['February 1, 2026', 'January 2, 2026'],
    },
    { text: 'by 10/12/25', choices: ['10 December 2025', '12 October 2025'], found: ['10/12/25'] },
    { text: 'by 10-12-25', choices: ['10 December 2025', '12 October 2025'], found: ['10-12-25'] },
    {
      text: 'born 1.2.75, or 01.02.75',
      choices: ['1 February 1975', '2 January 1975'],
      found: ['01.02.75'],
    },
    { text: 'by 27/03/23', found: ['27/03/23'], fixed: 'by 27 March 2023' },
    {
      text: '10/12/2025-13/12/2025',
      choices: ['10 December 2025', '12 October 2025'],
      found: ['10/12/2025'],
    },
  ],
}
