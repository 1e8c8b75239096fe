import { kpl } from '../../../src/core/kpl.js'
import type { RuleCases } from '../ruleCases.js'

const few = { graphemes: 10, words: 3 }
const short = { lengths: { ...kpl.lengths, title: few } }
const longer = { lengths: { ...kpl.lengths, title: { graphemes: 11 } } }

export const cases: RuleCases = {
  valid: [
    { path: 'title', text: 'Rice Begins', style: longer },
    { path: 'title', text: '', style: short },
    { path: 'body/0', text: 'Rice harvest begins in the north of Laos', style: short },
    { path: 'title', language: 'lo', text: 'ກ້ຳ', style: short },
  ],
  invalid: [
    {
      path: 'title',
      text: 'Rice harvest begins in the north',
      style: short,
      found: ['Rice harvest begins in the north'],
    },
    {
      path: 'title',
      language: 'lo',
      text: 'ການເກັບກ່ຽວເຂົ້າໄດ້ເລີ່ມຂຶ້ນແລ້ວ',
      style: short,
      found: ['ການເກັບກ່ຽວເຂົ້າໄດ້ເລີ່ມຂຶ້ນແລ້ວ'],
    },
    {
      path: 'title',
      text: 'Rice Begins Late',
      style: longer,
      found: ['Rice Begins Late'],
    },
  ],
}
