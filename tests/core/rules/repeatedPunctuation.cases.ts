import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: ['one, two', 'and so on...', 'Co., Ltd', 'What?!', 'yes; no', 'x,,y'],
  invalid: [
    { text: 'Pakse,, Savannakhet', found: [',,'], fixed: 'Pakse, Savannakhet' },
    { text: 'yes;; no', found: [';;'], fixed: 'yes; no' },
    { text: 'They met,.', found: [',.'], fixed: 'They met.' },
    { language: 'lo', text: 'ປາກເຊ,, ສະຫວັນ', found: [',,'], fixed: 'ປາກເຊ, ສະຫວັນ' },
  ],
}
