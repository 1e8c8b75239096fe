import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLeadCredit } from '../../src/core/credit/index.js'
import type { Credit } from '../../src/core/credit/index.js'
import { kpl } from '../../src/core/kpl.js'
import type { PageStory } from '../../src/import/pageTypes.js'
import { readPage } from '../../src/import/readPage.js'
import type { PrintedStory } from '../../src/import/writePage.js'
import { writePage } from '../../src/import/writePage.js'
import { fixturePage } from './fixturePage.js'

const own: Credit = { agencies: ['KPL'], kind: 'own' }
const joint: Credit = { agencies: ['KPL', 'VNA'], kind: 'joint' }

/** A story that was read, to be printed again. A listed one that names no agency is the house's own. */
const toPrinted = (story: PageStory): PrintedStory => ({
  ...story,
  credit: story.agencies.length > 1 ? { agencies: story.agencies, kind: 'joint' } : own,
})

const rewrite = (text: string, language: string): string => {
  const { otherNews, story } = readPage(text, kpl)
  return writePage(toPrinted(story), otherNews.map(toPrinted), language, kpl)
}

const fair: PrintedStory = {
  credit: own,
  paragraphs: ['Rice is sold in Pakse from Monday.', 'It is cheap.'],
  publishedAt: '2025-12-10T06:05:42.000Z',
  reads: 111,
  section: 'Economics',
  summary: undefined,
  title: 'Rice Fair Opens in Pakse',
}
const other: PrintedStory = { ...fair, paragraphs: [], summary: 'So.', title: 'Other' }

const write = (story: PrintedStory, otherNews: readonly PrintedStory[] = [], language = 'en') =>
  writePage(story, otherNews, language, kpl)

describe('the printed page', () => {
  it('is the page of the site with one stamp format and a space before each section', () => {
    expect(rewrite(fixturePage('boat-race.txt'), 'en')).toBe(fixturePage('boat-race.exported.txt'))
  })

  it.each([
    ['boat-race.txt', 'en'],
    ['harvest.lo.txt', 'lo'],
    ['own-summary.txt', 'en'],
    ['no-other-news.txt', 'en'],
    ['chrome-copy.txt', 'en'],
  ])('of %s is printed the same after it was read', (name, language) => {
    const printed = rewrite(fixturePage(name), language)
    expect(rewrite(printed, language)).toBe(printed)
  })

  it.each([
    [
      'label and sign-off in English',
      fair,
      'en',
      ['KPL Rice is sold in Pakse from Monday.', 'KPL'],
    ],
    ['label and sign-off in Lao', fair, 'lo', ['ຂປລ. Rice is sold in Pakse from Monday.', 'ຂປລ']],
    ['brackets in French', fair, 'fr', ['(KPL) Rice is sold in Pakse from Monday.', 'KPL']],
    [
      'a joint credit',
      { ...fair, credit: joint },
      'lo',
      ['(ຂປລ/VNA) Rice is sold in Pakse from Monday.', 'ຂປລ'],
    ],
    [
      'no section line where there is no section',
      { ...fair, section: undefined },
      'en',
      ['Email Print 111'],
    ],
    ['its section where no list shows it', fair, 'en', ['Section: Economics']],
    ['no number where none is known', { ...fair, reads: undefined }, 'en', ['Email Print']],
    ['zero reads', { ...fair, reads: 0 }, 'en', ['Email Print 0']],
    [
      'a line break as a space',
      { ...fair, title: 'Rice\nFair', paragraphs: ['Rice is\r\n\r\nsold.'] },
      'en',
      ['Rice Fair', 'KPL Rice is sold.'],
    ],
  ])('has %s', (_name, story, language, lines) => {
    expect(write(story, [], language).split('\n')).toEqual(expect.arrayContaining(lines))
  })

  it('leaves out headings without anything under them', () => {
    expect(write({ ...fair, section: undefined })).toBe(
      [
        ...['Rice Fair Opens in Pakse', '', '10/12/2025 13:05', 'Email Print 111'],
        ...[
          'KPL Rice is sold in Pakse from Monday.',
          '',
          '',
          'It is cheap.',
          '',
          'KPL',
          '',
          '',
          'Top',
        ],
      ].join('\n'),
    )
  })

  it.each([
    ['shows it', 'Economics', 'Economics', undefined],
    ['shows another', 'Economics', 'Politics', 'Section: Economics'],
    ['shows one and the story has none', undefined, 'Politics', 'Section: –'],
  ])('says the section when the list %s', (_claim, section, listed, line) => {
    const text = write({ ...fair, section }, [{ ...other, section: listed }])
    expect(text.split('\n').find((each) => each.startsWith('Section'))).toBe(line)
    expect(readPage(text, kpl).story.section).toBe(section)
  })

  it.each([
    [
      'equal to the first paragraph once',
      'Rice is sold in Pakse  from Monday.',
      ['Rice is sold in Pakse from Monday.'],
    ],
    ['that is empty not at all', ' ', ['Rice is sold in Pakse from Monday.']],
    [
      'of its own above the first paragraph',
      'Cheap rice.',
      ['Cheap rice.', 'Rice is sold in Pakse from Monday.'],
    ],
  ])('prints a summary %s', (_claim, summary, texts) => {
    expect(write({ ...fair, summary }).match(/(?<=^(?:KPL|\(KPL\)) ).+/gmu)).toEqual(texts)
  })

  it.each([
    ['the same as', ['It is cheap.', 'It is cheap.']],
    ['the beginning of', ['It is cheap', 'It is cheap in Pakse.', 'It is cheap.']],
  ])('keeps a first paragraph that is %s the second', (_claim, paragraphs) => {
    expect(readPage(write({ ...fair, paragraphs }), kpl).story).toMatchObject({
      paragraphs,
      summary: undefined,
    })
  })

  it('lists a story by its first paragraph when it has no summary', () => {
    const { otherNews } = readPage(write(fair, [{ ...fair, credit: joint }]), kpl)
    expect(otherNews).toMatchObject([{ agencies: ['KPL', 'VNA'], summary: fair.paragraphs[0] }])
  })
})

/** Words a story may hold and a page gives a meaning to, beside plain ones. */
const words = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      'rice',
      'and',
      'the',
      'ຂ່າວ',
      'ລາວ',
      'Đà',
      '“Nẵng”',
      '🎉',
      'Mr.',
      '8–11',
    ),
    weight: 3,
  },
  fc.constantFrom(
    'KPL',
    'Top',
    'Email',
    'Print',
    '•',
    '-',
    'ຂ່າວອື່ນໆ',
    'Section:',
    'Politics',
    '(BOL)',
    '(KPL)',
  ),
  fc.constantFrom(
    '10/12/2025',
    '13:05',
    '111',
    '<p>',
    './.',
    'Enditem',
    '–',
    '\u200B',
    '(',
    ')',
    '/',
  ),
  fc.string({ maxLength: 8, minLength: 1, unit: 'grapheme' }).filter((word) => !/\s/u.test(word)),
)
const openings = fc.constantFrom(
  'Farmers',
  'Two boats',
  'Vientiane',
  'ຊາວນາ',
  'ທ່ານ ຄຳພອນ',
  '“We',
  'Élus',
)

/** A line of text. Stories hold no credit and no dateline: `Vientiane (KPL) – …` would read as both. */
const lines = fc
  .tuple(openings, fc.array(words, { maxLength: 12 }))
  .map(([opening, rest]) => `${[opening, ...rest].join(' ')} today.`)
  .filter((line) => findLeadCredit(line, kpl) === undefined)

const credits = fc.constantFrom<Credit>(
  own,
  joint,
  { agencies: ['KPL', 'Xinhua', 'AFP'], kind: 'joint' },
  { agencies: ['Xinhua'], kind: 'republished' },
  { agencies: ['Vientiane Times', 'ANN'], kind: 'republished' },
)

const stories: fc.Arbitrary<PrintedStory> = fc.record({
  credit: credits,
  paragraphs: fc.array(lines, { maxLength: 5, minLength: 1 }),
  publishedAt: fc
    .date({ max: new Date('2035-12-31'), min: new Date('1990-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  reads: fc.option(fc.nat(), { nil: undefined }),
  section: fc.oneof(
    fc.constantFrom(undefined, 'Politics', 'Economics', 'ການເມືອງ'),
    openings.map((opening) => `${opening} & more`),
  ),
  summary: fc.option(lines, { nil: undefined }),
  title: lines,
})

const toMinute = (instant: string): string => `${instant.slice(0, 16)}:00.000Z`

/** What a page tells of the story it prints. */
const told = ({
  credit,
  paragraphs,
  publishedAt,
  section,
  summary,
  title,
  ...rest
}: PrintedStory) => ({
  agencies: credit.agencies,
  paragraphs,
  publishedAt: toMinute(publishedAt),
  reads: rest.reads,
  section,
  summary: summary === paragraphs[0] ? undefined : summary,
  title,
})

/** What it tells of a story it lists: the house's own credit is not printed there. */
const toldInList = (story: PrintedStory) => ({
  ...told(story),
  agencies: story.credit.kind === 'own' ? [] : story.credit.agencies,
  paragraphs: [],
  reads: undefined,
  summary: story.summary ?? story.paragraphs[0],
})

describe('what is printed', () => {
  it('is read back: headline, minute, text, summary, credit, section, reads and the listed stories', () => {
    fc.assert(
      fc.property(
        stories,
        fc.array(stories, { maxLength: 5 }),
        fc.constantFrom('en', 'lo', 'fr'),
        (story, otherNews, language) => {
          const page = readPage(writePage(story, otherNews, language, kpl), kpl)
          expect(page.story).toMatchObject(told(story))
          expect(page.otherNews).toMatchObject(otherNews.map(toldInList))
        },
      ),
      { numRuns: 300 },
    )
  })
})
