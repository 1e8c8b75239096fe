import type { RuleCases } from '../ruleCases.js'

const few = { graphemes: 10, words: 3 }
const none = {}
const short = { lengths: { paragraph: few, summary: few, title: few } }
const longer = {
  lengths: { paragraph: { words: 2 }, summary: { words: 2 }, title: { graphemes: 11 } },
}
const only = { ...{ paragraph: none, summary: none, title: none }, summary: few }

export const cases: RuleCases = {
  valid: [
    { path: 'summary', text: 'Rice Begins', style: longer },
    { path: 'summary', text: '', style: short },
    { path: 'body/0', text: 'Rice harvest begins in the north of Laos', style: { lengths: only } },
    { path: 'summary', language: 'lo', text: 'ກ້ຳ', style: short },
  ],
  invalid: [
    {
      path: 'summary',
      text: 'Rice harvest begins in the north',
      style: short,
      found: ['Rice harvest begins in the north'],
    },
    {
      path: 'summary',
      language: 'lo',
      text: 'ການເກັບກ່ຽວເຂົ້າໄດ້ເລີ່ມຂຶ້ນແລ້ວ',
      style: short,
      found: ['ການເກັບກ່ຽວເຂົ້າໄດ້ເລີ່ມຂຶ້ນແລ້ວ'],
    },
  ],
}
