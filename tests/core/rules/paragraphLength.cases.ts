import { kpl } from '../../../src/core/kpl.js'
import type { RuleCases } from '../ruleCases.js'

const few = { graphemes: 10, words: 3 }
const short = { lengths: { ...kpl.lengths, paragraph: few } }
const longer = { lengths: { ...kpl.lengths, paragraph: { words: 2 } } }

export const cases: RuleCases = {
  valid: [
    { path: 'body/0', text: 'Rice Begins', style: longer },
    { path: 'body/0', text: '', style: short },
    { path: 'title', text: 'Rice harvest begins in the north of Laos', style: short },
    { path: 'body/0', language: 'lo', text: 'ກ້ຳ', style: short },
  ],
  invalid: [
    {
      path: 'body/0',
      text: 'Rice harvest begins in the north',
      style: short,
      found: ['Rice harvest begins in the north'],
    },
    {
      path: 'body/0',
      language: 'lo',
      text: 'ການເກັບກ່ຽວເຂົ້າໄດ້ເລີ່ມຂຶ້ນແລ້ວ',
      style: short,
      found: ['ການເກັບກ່ຽວເຂົ້າໄດ້ເລີ່ມຂຶ້ນແລ້ວ'],
    },
    {
      path: 'body/0',
      text: 'Rice Begins Late',
      style: longer,
      found: ['Rice Begins Late'],
    },
  ],
}
