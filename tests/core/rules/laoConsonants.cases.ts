import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    { language: 'lo', text: 'ໜ້າ ແລະ ໝູ່' },
    { language: 'lo', text: 'ຫລວງ ຫຼວງ' },
    { language: 'lo', text: 'ຫານ ຫັນ' },
    'ຫນ້າ',
  ],
  invalid: [
    { language: 'lo', text: 'ຫນ້າ', found: ['ຫນ'], fixed: 'ໜ້າ' },
    { language: 'lo', text: 'ຫມູ່ບ້ານ', found: ['ຫມ'], fixed: 'ໝູ່ບ້ານ' },
    { language: 'lo', text: 'ພາກເຫນືອ', found: ['ຫນ'], fixed: 'ພາກເໜືອ' },
  ],
}
