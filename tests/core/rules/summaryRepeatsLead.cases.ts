import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    {
      texts: {
        summary: 'Nine villages met on the river for the last race of the season.',
        'body/0': 'The boat race of Vientiane ended on Thursday.',
      },
    },
    { texts: { summary: 'Rice harvest.', 'body/0': 'Rice harvest. It began late.' } },
    { texts: { summary: 'The boat race of Vientiane ended on Thursday.' } },
    { texts: { 'body/0': 'The boat race of Vientiane ended on Thursday.' } },
    { texts: { summary: '', 'body/0': '' } },
  ],
  invalid: [
    {
      texts: {
        summary: 'The boat race of Vientiane ended on Thursday. Crews went home.',
        'body/0': 'Photo: KPL',
        'body/1': 'The boat race of Vientiane ended on Thursday.',
      },
      found: ['The boat race of Vientiane ended on Thursday. Crews went home.'],
    },
    {
      texts: {
        summary: 'The boat race of Vientiane ended on Thursday.',
        'body/0': 'The boat race of Vientiane ended on Thursday.',
      },
      found: ['The boat race of Vientiane ended on Thursday.'],
    },
    {
      texts: {
        summary: '(KPL) The boat race of Vientiane ended on Thursday...',
        'body/0': 'KPL The boat race of Vientiane  ended on Thursday, and the crews went home.',
      },
      found: ['(KPL) The boat race of Vientiane ended on Thursday...'],
    },
    {
      language: 'lo',
      texts: {
        summary: 'ການແຂ່ງເຮືອຢູ່ນະຄອນຫຼວງວຽງຈັນໄດ້ສິ້ນສຸດລົງ',
        'body/1': 'ຂປລ. ການແຂ່ງເຮືອຢູ່ນະຄອນຫລວງວຽງຈັນໄດ້ສິ້ນສຸດລົງ ໃນວັນພະຫັດ.',
      },
      found: ['ການແຂ່ງເຮືອຢູ່ນະຄອນຫຼວງວຽງຈັນໄດ້ສິ້ນສຸດລົງ'],
    },
  ],
}
