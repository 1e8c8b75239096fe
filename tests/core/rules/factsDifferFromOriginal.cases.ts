import type { RuleCases } from '../ruleCases.js'

const from = (...paragraphs: readonly string[]) => ({
  copy: {
    language: 'en',
    passages: paragraphs.map((text, index) => ({ path: `body/${index}`, text })),
  },
  credit: { agencies: ['KPL'] },
})

export const cases: RuleCases = {
  valid: [
    { text: 'ມີ 14 ບ້ານ.', language: 'lo', original: from('There are 14 villages.') },
    {
      text: 'ໃຊ້ທຶນ 7.393,17 ຕື້ກີບ.',
      language: 'lo',
      original: from('It cost 7,393.17 billion kip.'),
    },
    'It cost 19 billion kip.', // no version
    { text: 'The dam.', original: { credit: { agencies: ['KPL'] } } }, // its copy is not known
    {
      text: '(KPL) – ວຽງຈັນ, 9 ທັນວາ – ມີ 14 ບ້ານ.', // a dateline is no copy
      language: 'lo',
      original: from('There are 14 villages.'),
    },
    {
      texts: { 'body/0': 'ປະຊາຊົນໄດ້ຍ້າຍອອກ.', 'body/1': 'ມີ 412 ຄອບຄົວ. ຝົນຕົກ.' }, // moved
      language: 'lo',
      original: from('Some 412 families left.', 'It rained.'),
    },
    {
      texts: { 'body/0': 'ຝົນຕົກ.', 'body/1': '' }, // not translated yet
      language: 'lo',
      original: from('It rained.', 'Some 412 families left on 9 December.'),
    },
    { text: 'ຝົນຕົກ.', language: 'lo', original: from('It rained.', 'Some 412 families left.') },
  ],
  invalid: [
    {
      text: 'ມີ 41 ບ້ານ.',
      language: 'lo',
      original: from('There are 14 villages.'),
      found: ['41 ບ້ານ'],
    },
    {
      text: 'ໃຊ້ທຶນ 19 ລ້ານກີບ ໃນເດືອນນີ້.',
      language: 'lo',
      original: from('It cost 19 billion kip on 9 December.'),
      found: ['19 ລ້ານກີບ', ''],
    },
    {
      text: 'ທ່ານກ່າວວ່າ “ມີ 41 ບ້ານ”.', // in a quotation too
      language: 'lo',
      original: from('“There are 14 villages,” he said.'),
      found: ['41 ບ້ານ'],
    },
    {
      text: 'La route de Xékong est fermée depuis 5 jours.',
      language: 'fr',
      original: from('The road is closed.'),
      found: ['5 jours'],
    },
    {
      texts: { title: 'ຂົວເປີດແລ້ວ', 'body/0': 'ຍາວ 2 ກິໂລແມັດ.', 'body/1': 'ຝົນຕົກ 3 ມື້.' },
      language: 'lo',
      original: from('It is 2 km long.', 'It rained for 4 days.'),
      found: ['3 ມື້'],
    },
  ],
}
