import { describe, expect, it } from 'vitest'
import { checkStoryFacts } from '../../../../src/core/translation/facts/index.js'
import { caseNames } from './factCases.js'

const check = (rows: Parameters<typeof checkStoryFacts>[0]) =>
  checkStoryFacts(rows, { languages: { source: 'en', version: 'lo' }, names: caseNames })

describe('checkStoryFacts', () => {
  it('has a list for each row', () => {
    expect(
      check([
        { source: '14 trees', version: 'ຕົ້ນໄມ້ 14 ຕົ້ນ' },
        { source: 'KPL', version: 'ຂປລ' },
      ]),
    ).toEqual([[], []])
  })

  it('misses no figure, name or quotation that was moved to another paragraph', () => {
    expect(
      check([
        { source: 'Some 412 families left Xekong.', version: 'ຫຼາຍຄອບຄົວໄດ້ຍ້າຍອອກ.' },
        { source: '“It rained,” she said.', version: 'ມີ 412 ຄອບຄົວ ຍ້າຍຈາກແຂວງເຊກອງ.' },
        { source: 'The road is open.', version: 'ລາວກ່າວວ່າ “ຝົນຕົກ”. ທາງເປີດແລ້ວ.' },
      ]),
    ).toEqual([[], [], []])
  })

  it('misses no figure of two paragraphs that changed places, though each has one like it', () => {
    const rows = [
      { source: 'It closed three decades of relations.', version: 'ຮູບພາບ 30 ຮູບ ໄດ້ວາງສະແດງ.' },
      { source: 'Thirty pictures hung there.', version: 'ປິດທ້າຍ 30 ປີ ແຫ່ງສາຍພົວພັນ.' },
    ]
    expect(check(rows)).toEqual([[], []])
  })

  it('says where a figure was lost, though another paragraph has it too', () => {
    const rows = [
      { source: 'There were 57 trees.', version: 'ມີຕົ້ນໄມ້ 75 ຕົ້ນ.' },
      { source: 'There were 57 people.', version: 'ມີ 57 ຄົນ.' },
    ]
    expect(check(rows)).toMatchObject([[{ kind: 'number', problem: 'different' }], []])
  })

  it('says in its row what differs', () => {
    expect(
      check([
        { source: 'The road is open.', version: 'ທາງເປີດແລ້ວ.' },
        { source: 'It cost 19 billion kip.', version: 'ໃຊ້ທຶນ 91 ຕື້ກີບ.' },
      ]),
    ).toEqual([
      [],
      [
        {
          kind: 'money',
          problem: 'different',
          source: { end: 22, start: 8, text: '19 billion kip' },
          version: { end: 16, start: 7, text: '91 ຕື້ກີບ' },
        },
      ],
    ])
  })

  it('misses what stood in a paragraph that has no translation, and shows what a new one adds', () => {
    expect(check([{ source: 'It has 23 schools.' }, { version: 'ມີ 17 ບ້ານ.' }])).toMatchObject([
      [{ kind: 'number', problem: 'missing' }],
      [{ kind: 'number', problem: 'added' }],
    ])
  })
})
