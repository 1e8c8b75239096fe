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
  ],
  invalid: [
    { text: 'Theresa May 10 years ago', found: ['May 10'] },
    { text: 'the Long March 9 rocket', found: ['March 9'] },
  ],
}
