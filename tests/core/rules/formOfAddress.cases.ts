import type { RuleCases } from '../ruleCases.js'

const names = [
  {
    formOfAddress: { en: 'Mr', lo: 'ທ່ານ' },
    kind: 'person' as const,
    preferred: { en: 'Khamphanh Sitthidampha', lo: 'ຄຳພັນ ສິດທິດຳພາ' },
    variants: [
      { language: 'en', text: 'Khampanh Sithidampha' },
      { language: 'lo', text: 'ຄຳພັນ ສິດທິດໍາພາ' },
    ],
  },
  {
    formOfAddress: {},
    kind: 'place' as const,
    preferred: { en: 'Xekong' },
    variants: [{ language: 'en', text: 'Sekong' }],
  },
]
const other = {
  formOfAddress: { en: 'Ms', lo: 'ທ່ານ ນາງ' },
  kind: 'person' as const,
  preferred: { en: 'Bounmy Sengchan', lo: 'ບຸນມີ ແສງຈັນ' },
  variants: [],
}
const style = { names: [...names, other] }

export const cases: RuleCases = {
  valid: [
    { text: 'Mr Khamphanh Sitthidampha', style },
    { text: 'Mr. Khamphanh Sitthidampha', style },
    { text: 'Governor Khamphanh Sitthidampha', style },
    { text: 'Ms Somphone Phanthavong', style },
    { language: 'lo', text: 'ທ່ານ ຄຳພັນ ສິດທິດຳພາ', style },
    { language: 'lo', text: 'ທ່ານນາງ ບຸນມີ ແສງຈັນ', style },
    { text: 'Ms Khamphanh Sitthidampha', style: { names: [] } },
  ],
  invalid: [
    { text: 'Ms Khamphanh Sitthidampha', style, found: ['Ms'], fixed: 'Mr Khamphanh Sitthidampha' },
    {
      text: 'Mrs. Khamphanh Sitthidampha',
      style,
      found: ['Mrs'],
      fixed: 'Mr. Khamphanh Sitthidampha',
    },
    {
      language: 'lo',
      text: 'ທ່ານ ນາງ ຄຳພັນ ສິດທິດຳພາ',
      style,
      found: ['ທ່ານ ນາງ'],
      fixed: 'ທ່ານ ຄຳພັນ ສິດທິດຳພາ',
    },
  ],
}
