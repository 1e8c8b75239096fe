import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'Latin America and Latin American states',
    'Elnur Mammadov met Elnur Mammadov.',
    'John Smith met Joan Smith.',
    'the Foreign Ministry and the Foreign Ministries',
    'Khamla Xayavong and Khamphan Xayavong',
    'Elnur Mammadov met his namesake Elnur.',
    { language: 'lo', text: 'ທ່ານ ໄມທອງ' },
  ],
  invalid: [
    {
      text: 'Elnur Mammadov came. Elnur Mamadov spoke.',
      found: ['Elnur Mamadov'],
    },
    {
      texts: {
        title: 'Nguyen Khanhlong Opens Fair',
        'body/0': 'The fair of Nguyen Khanhlong and Nguyen Khanlong',
      },
      found: ['Nguyen Khanlong'],
    },
    {
      texts: {
        summary: 'Elnur Mammadov thanked his hosts.',
        'body/0': 'Elnur Mammadov came for a day.',
        'body/1': 'Elnur Mamadov will come again.',
      },
      found: ['Elnur Mamadov'],
    },
  ],
}
