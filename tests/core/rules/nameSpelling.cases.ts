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
const style = { names }

export const cases: RuleCases = {
  valid: [
    'Mr Maithong Thammavongsa met his guest.',
    'Xekong and Xieng Khuang',
    'the Salavanese market',
    '“Sekong” in the old map',
    'sekong in small letters',
    { language: 'fr', text: 'Sekong' },
    { text: 'Mr Khampanh and others', style },
    { text: 'Anne-Sekong and Sekong-Attapeu', style: { names: [] } },
    { language: 'lo', text: 'ທ່ານ ໄມທອງ' },
    'follow @Sekong and #Sekong',
  ],
  invalid: [
    {
      text: 'Mr Maythong met his guest in Sekong.',
      found: ['Maythong', 'Sekong'],
      fixed: 'Mr Maithong met his guest in Xekong.',
    },
    {
      text: 'President Thonglounsisoulith',
      found: ['Thonglounsisoulith'],
      fixed: 'President Thongloun Sisoulith',
    },
    {
      text: 'Sonexay Siphadone’s visit',
      found: ['Siphadone'],
      fixed: 'Sonexay Siphandone’s visit',
    },
    {
      text: 'in Xiengkhouang and Louang Namtha',
      found: ['Xiengkhouang', 'Louang Namtha'],
      fixed: 'in Xieng Khuang and Luang Namtha',
    },
    { text: 'SEKONG PROVINCE', found: ['SEKONG'], fixed: 'XEKONG PROVINCE' },
    {
      text: 'Khampanh Sithidampha came. Mr Khampanh spoke.',
      style,
      found: ['Khampanh Sithidampha', 'Khampanh'],
      fixed: 'Khamphanh Sitthidampha came. Mr Khamphanh spoke.',
    },
    {
      language: 'lo',
      text: 'ທ່ານ ຄຳພັນ ສິດທິດໍາພາ',
      style,
      found: ['ຄຳພັນ ສິດທິດໍາພາ'],
      fixed: 'ທ່ານ ຄຳພັນ ສິດທິດຳພາ',
    },
    { text: 'a Sekong-based group', found: ['Sekong'], fixed: 'a Xekong-based group' },
  ],
}
