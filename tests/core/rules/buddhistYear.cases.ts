import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    { language: 'lo', text: '8 ທັນວາ 2025' },
    { language: 'lo', text: 'ພ.ສ. 2568' },
    { language: 'lo', text: 'ພສ 2563' },
    { language: 'lo', text: 'ໃນປີ 2568 ພ.ສ' },
    { language: 'lo', text: 'ເງິນ 2568 ກີບ' },
    'a total of 2568 people',
    'in December 2568 BE',
    'a robot of the 2568 series',
    { language: 'fr', text: 'en 2568 BE' },
  ],
  invalid: [
    { language: 'lo', text: '8 ທັນວາ 2568', found: ['2568'], fixed: '8 ທັນວາ 2025' },
    { language: 'lo', text: 'ໃນປີ 2563', found: ['2563'], fixed: 'ໃນປີ 2020' },
    { language: 'lo', text: 'ວັນທີ 8/12/2568', found: ['2568'], fixed: 'ວັນທີ 8/12/2025' },
    { text: 'on 8 December 2568', found: ['2568'], fixed: 'on 8 December 2025' },
    { text: 'December 8, 2568', found: ['2568'], fixed: 'December 8, 2025' },
    { text: 'in the year 2568', found: ['2568'], fixed: 'in the year 2025' },
    { language: 'fr', text: 'le 8 décembre 2568', found: ['2568'], fixed: 'le 8 décembre 2025' },
    { language: 'lo', text: '10 ພຶດສະຈິກາ ໒໕໖໘', found: ['໒໕໖໘'], fixed: '10 ພຶດສະຈິກາ 2025' },
  ],
}
