import { describe, expect, it } from 'vitest'
import {
  matchParagraphs,
  staleParagraphs,
  toParagraphs,
} from '../../../src/core/translation/paragraphs/index.js'
import { isOpen, toRows } from '../../../src/core/translation/sideBySide.js'

const english = { language: 'en' }
const paragraphsOf = (title: string, ...paragraphs: readonly string[]) =>
  toParagraphs({ paragraphs, summary: '', title }, english)
const versionOf = (title: string, ...paragraphs: readonly string[]) => [
  { path: 'title', text: title },
  { path: 'summary', text: '' },
  ...paragraphs.map((text, index) => ({ path: `body/${index}`, text })),
]
const rowsOf = (
  before: ReturnType<typeof paragraphsOf>,
  now: ReturnType<typeof paragraphsOf>,
  version: ReturnType<typeof versionOf>,
) => toRows(before, now, staleParagraphs(matchParagraphs(before, now, english)), version)
const statesOf = (rows: ReturnType<typeof rowsOf>) => rows.map(({ path, state }) => [path, state])

const original = paragraphsOf(
  'Bridge Opens in Thakhek',
  'The bridge over the Xe Bang Fai opened on Monday.',
  'It cost 40 billion kip and took two years to build.',
)

describe('an original beside its version', () => {
  it('is open paragraph by paragraph until each is translated', () => {
    const rows = rowsOf(original, original, versionOf('ເປີດຂົວ', 'ຂົວໄດ້ເປີດໃນວັນຈັນ.'))
    expect(statesOf(rows)).toEqual([
      ['title', 'done'],
      ['body/0', 'done'],
      ['body/1', 'open'],
    ])
    expect(rows.filter(isOpen)).toHaveLength(1)
  })

  it('shows what changed with what it said before', () => {
    const now = paragraphsOf(
      'Bridge Opens in Thakhek',
      'The bridge over the Xe Bang Fai opened on Monday.',
      'It cost 45 billion kip and took two years to build.',
    )
    const [, , row] = rowsOf(original, now, versionOf('ເປີດຂົວ', 'ໜຶ່ງ', 'ສອງ'))
    expect(row).toEqual({
      before: 'It cost 40 billion kip and took two years to build.',
      path: 'body/1',
      source: 'It cost 45 billion kip and took two years to build.',
      state: 'changed',
      version: { path: 'body/1', text: 'ສອງ' },
    })
  })

  it('shows what came after the paragraph it follows, and what went', () => {
    const now = paragraphsOf(
      'Bridge Opens in Thakhek',
      'The bridge over the Xe Bang Fai opened on Monday.',
      'Lorries of up to thirty tonnes may cross, the governor said at the ceremony.',
    )
    const rows = rowsOf(original, now, versionOf('ເປີດຂົວ', 'ໜຶ່ງ', 'ສອງ'))
    expect(statesOf(rows)).toEqual([
      ['title', 'done'],
      ['body/0', 'done'],
      ['body/1', 'added'],
      ['body/1', 'removed'],
    ])
  })

  it('leaves what only the version has for the end', () => {
    const rows = rowsOf(original, original, versionOf('ກ', 'ຂ', 'ຄ', 'ຂປລ'))
    expect(rows.at(-1)).toEqual({
      path: 'body/2',
      source: '',
      state: 'extra',
      version: { path: 'body/2', text: 'ຂປລ' },
    })
  })

  it('has a row for a summary only where one side has one', () => {
    const version = versionOf('ກ').map((each) =>
      each.path === 'summary' ? { ...each, text: 'ສະຫຼຸບ' } : each,
    )
    expect(statesOf(rowsOf(original, original, version))).toContainEqual(['summary', 'done'])
  })
})
