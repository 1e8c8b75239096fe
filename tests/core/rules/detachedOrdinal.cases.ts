import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'the 20th anniversary',
    'at 1 St John Street',
    'a 2 th slip',
    'in 9, the team',
    { language: 'fr', text: 'la 9e édition et la 1re' },
    { language: 'lo', text: '20 th' },
    '“the 20 th”',
  ],
  invalid: [
    { text: 'the 20 th anniversary', found: ['20 th'], fixed: 'the 20th anniversary' },
    { text: 'the 1 st and 42 nd', found: ['1 st', '42 nd'], fixed: 'the 1st and 42nd' },
    {
      text: 'the 11 th, 12 th and 113 th',
      found: ['11 th', '12 th', '113 th'],
      fixed: 'the 11th, 12th and 113th',
    },
    { language: 'fr', text: 'la 9 e édition', found: ['9 e'], fixed: 'la 9e édition' },
    { language: 'fr', text: 'le 1 er prix', found: ['1 er'], fixed: 'le 1er prix' },
    { language: 'en-GB', text: 'the 9 th day', found: ['9 th'], fixed: 'the 9th day' },
  ],
}
