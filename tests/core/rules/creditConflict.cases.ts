import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    { texts: { 'body/0': '(KPL/VNA) The dam opened.', 'body/1': 'KPL' } },
    { text: '(KPL/VNA) The dam opened.', credit: { agencies: ['KPL'], kind: 'own' } },
    { text: '(VNA/KPL) The dam opened.', credit: { agencies: ['KPL', 'VNA'], kind: 'joint' } },
    { texts: { summary: '(KPL) The dam.', 'body/0': 'KPL (KPL) The dam opened.' } },
  ],
  invalid: [
    { text: '(KPL) The dam opened. - Xinhua', found: ['- Xinhua'] },
    { texts: { summary: '(KPL) The dam.', 'body/0': '(KPL/VNA) The dam.' }, found: ['(KPL)'] },
    {
      text: '(KPL/VNA) The dam opened.',
      credit: { agencies: ['KPL', 'AFP'], kind: 'joint' },
      found: ['(KPL/VNA)'],
    },
    { texts: { 'body/0': '(KPL) The dam opened.', signOff: 'VNA' }, found: ['VNA'] },
    {
      texts: { 'body/0': 'ຂປລ. ເຂື່ອນໄດ້ເປີດໃຊ້ແລ້ວ.', 'body/1': 'TTXVN' },
      language: 'lo',
      found: ['TTXVN'],
    },
  ],
}
