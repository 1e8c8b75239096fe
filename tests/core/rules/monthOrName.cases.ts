import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'May the friendship last',
    'a March for peace',
    'He may 9 times out of 10',
    'on May 10',
    'Monday, May 10',
    'since March 8',
    'In May 10 schools opened',
    { language: 'lo', text: 'Theresa May 10' },
    'A March 17 attack (See March 19), Hungary’s March 15 and Mr. Barr’s March 24 letter',
    'Correction May 28: taken at the White House May 17.',
  ],
  invalid: [
    { text: 'Theresa May 10 years ago', found: ['May 10'] },
    { text: 'the rocket, a Long March 5.', found: ['March 5'] },
    { text: 'the Long March 9 rocket', found: ['March 9'] },
  ],
}
