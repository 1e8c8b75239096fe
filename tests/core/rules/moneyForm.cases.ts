import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'US$56.5 million and 1.7 billion kip',
    'the price in USD',
    'AU$ 50',
    '“USD 290,000”',
    { language: 'fr', text: '10 000 kips' },
    'ABCUSD 5',
  ],
  invalid: [
    { text: 'a grant of US$ 50,000', found: ['US$ 50,000'], fixed: 'a grant of US$50,000' },
    { text: 'worth USD 290,000', found: ['USD 290,000'], fixed: 'worth US$290,000' },
    { text: 'over 29 million USD', found: ['29 million USD'], fixed: 'over US$29 million' },
    { text: 'LAK 1.7 billion', found: ['LAK 1.7 billion'], fixed: '1.7 billion kip' },
    { text: '500,000 kips', found: ['500,000 kips'], fixed: '500,000 kip' },
  ],
}
