import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'It opened. The doors stay open.',
    'the U.S.Army and Lt.Col Somphone',
    'Node.js and Amazon.com',
    'www.Example.Com',
    'No.5 and a.m.',
    'the Yahoo! portal',
  ],
  invalid: [
    {
      text: 'It opened.The doors stay open.',
      found: ['d.Th'],
      fixed: 'It opened. The doors stay open.',
    },
    { text: 'Was it open?Nobody knows.', found: ['n?No'], fixed: 'Was it open? Nobody knows.' },
    {
      language: 'fr',
      text: 'est ouvert.Les portes',
      found: ['t.Le'],
      fixed: 'est ouvert. Les portes',
    },
  ],
}
