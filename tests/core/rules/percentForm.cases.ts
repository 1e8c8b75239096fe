import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'up 5 percent, down 3 percent',
    'up 5%, down 3%',
    'a percentage of 5',
    { language: 'lo', text: '5% ແລະ 3 percent' },
  ],
  invalid: [
    { text: 'up 5 percent, down 3%', found: ['%'], fixed: 'up 5 percent, down 3 percent' },
    {
      text: 'up 5 per cent, down 3 percent',
      found: [' per cent'],
      fixed: 'up 5 percent, down 3 percent',
    },
    {
      texts: { title: 'Exports up 5%', 'body/0': 'Exports rose by 5 percent.' },
      found: ['%'],
      fixed: { title: 'Exports up 5 percent' },
    },
    {
      text: 'up 5 percent, down 3%',
      style: { percent: '%' },
      found: [' percent'],
      fixed: 'up 5%, down 3%',
    },
  ],
}
