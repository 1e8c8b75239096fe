import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    { language: 'lo', text: 'ປີ 2025' },
    { language: 'lo', text: 'ປີ ໒໐໒໕', style: { laoDigits: 'as-typed' } },
    { language: 'lo', text: '“ປີ ໒໐໒໕”' },
    'the year ໒໐໒໕',
  ],
  invalid: [
    { language: 'lo', text: 'ປີ ໒໐໒໕', found: ['໒໐໒໕'], fixed: 'ປີ 2025' },
    { language: 'lo', text: '໑໐ ຄົນ ແລະ ໒໐ ຄົນ', found: ['໑໐', '໒໐'], fixed: '10 ຄົນ ແລະ 20 ຄົນ' },
    { language: 'lo', path: 'title', text: 'ຄົບຮອບ ໓໐ປີ', found: ['໓໐'], fixed: 'ຄົບຮອບ 30ປີ' },
  ],
}
