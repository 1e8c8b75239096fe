import type { RuleCases } from '../ruleCases.js'

const joint = { credit: { agencies: ['KPL', 'VNA'] } }

export const cases: RuleCases = {
  valid: [
    { text: '(ຂປລ/VNA) ເຂື່ອນໄດ້ເປີດໃຊ້ແລ້ວ.', language: 'lo', original: joint },
    { text: '(TTXVN/ຂປລ) ເຂື່ອນໄດ້ເປີດໃຊ້ແລ້ວ.', language: 'lo', original: joint },
    { text: 'The dam.', credit: { agencies: ['VNA', 'KPL'] }, original: joint },
    { text: '(KPL) The dam opened.' },
    { text: 'The dam opened.', original: joint }, // credit-missing has it
  ],
  invalid: [
    {
      text: 'ຂປລ. ເຂື່ອນໄດ້ເປີດໃຊ້ແລ້ວ.',
      language: 'lo',
      original: joint,
      found: [''],
      choices: ['KPL', 'VNA'],
    },
    {
      text: '(KPL/VNA) Le barrage est ouvert.',
      language: 'fr',
      original: { credit: { agencies: ['KPL'] } },
      found: [''],
      choices: ['KPL'],
    },
    {
      text: 'The dam.',
      credit: { agencies: ['KPL', 'AFP'] },
      original: joint,
      found: [''],
      choices: ['KPL', 'VNA'],
    },
  ],
}
