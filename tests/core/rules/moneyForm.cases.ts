import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'US$56.5 million and 1.7 billion kip',
    'the price in USD',
    'AU$ 50',
    '“USD 290,000”',
    { language: 'fr', text: '10 000 kips' },
    'ABCUSD 5',
    'Kip rose, KIP and kip fell',
  ],
  invalid: [
    { text: 'a grant of US$ 50,000', found: ['US$ 50,000'], fixed: 'a grant of US$50,000' },
    {
      text: 'US$ 50,000, LAK 5, and',
      found: ['US$ 50,000', 'LAK 5'],
      fixed: 'US$50,000, 5 kip, and',
    },
    { text: 'worth USD 290,000', found: ['USD 290,000'], fixed: 'worth US$290,000' },
    { text: 'over 29 million USD', found: ['29 million USD'], fixed: 'over US$29 million' },
    { text: 'LAK 1.7 billion', found: ['LAK 1.7 billion'], fixed: '1.7 billion kip' },
    { text: '500,000 kips', found: ['500,000 kips'], fixed: '500,000 kip' },
    {
      text: 'US $5 million, U.S.$6',
      found: ['US $5 million', 'U.S.$6'],
      fixed: 'US$5 million, US$6',
    },
    { text: '5 million U.S. dollars', found: ['5 million U.S. dollars'], fixed: 'US$5 million' },
    {
      text: 'KIP 5 billion or 5 billion Kip',
      found: ['KIP 5 billion', '5 billion Kip'],
      fixed: '5 billion kip or 5 billion kip',
    },
  ],
}
