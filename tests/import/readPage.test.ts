import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kpl } from '../../src/core/kpl.js'
import type { AgencyPage } from '../../src/import/pageTypes.js'
import { PageError } from '../../src/import/pageTypes.js'
import { readPage } from '../../src/import/readPage.js'
import { fixturePage } from './fixturePage.js'

const read = (text: string): AgencyPage => readPage(text, kpl)
const readFixture = (name: string): AgencyPage => read(fixturePage(name))

/** Line, kind and English sentence of every note. */
const notesOf = ({ notes }: AgencyPage): readonly string[] =>
  notes.map(({ kind, line, message }) => `${line} ${kind}: ${message.en}`)

/** A page around the text of its story; `below` stands after it. */
const pageOf = (text: string, below = 'Top'): string =>
  `Rice Fair Opens in Pakse\n\n10/12/2025 13:05\nEmail Print 111\n${text}\n\n${below}`

const listOf = (...lines: readonly string[]): string =>
  pageOf('KPL Rice is sold.', ['ຂ່າວອື່ນໆ', '', ...lines, '', 'Top'].join('\n'))

const listed = (...lines: readonly string[]) => read(listOf(...lines)).otherNews

describe('a page as the site prints it', () => {
  const { notes, otherNews, story } = readFixture('boat-race.txt')

  it('gives the story without credit and sign-off', () => {
    expect(story).toEqual({
      agencies: ['KPL'],
      dateline: undefined,
      isSummaryOnly: false,
      line: 1,
      paragraphs: [
        'Crews from nine villages rowed for the Mekong Cup in Vientiane on 6 October, at the end of the three months of Buddhist lent. The boat of Ban Houana won the final by half a length.',
        'Some 12,000 people watched from the bank below Wat Chan. The police closed Fa Ngum Road from seven in the morning until the last heat.',
        '“We have trained since the first rain,” said Ms Bouavanh Keosavath, who steers the winning boat. Her crew of forty-five are rice farmers, teachers and two bakers.',
        'The cup, a silver bowl, stays with a village for one year. Ban Houana has held it four times since 2001.',
      ],
      publishedAt: '2025-10-06T09:40:00.000Z',
      reads: 2318,
      section: 'Culture',
      summary: undefined,
      title: 'Nine Villages Row for the Mekong Cup in Vientiane',
      unknownAgencies: [],
    })
  })

  it('gives the listed stories, free of the section their headlines run into', () => {
    expect(otherNews.map(({ line, section, title }) => [line, title, section])).toEqual([
      [18, 'Weavers of Sam Neua Open a School for Natural Dyes', 'Culture'],
      [26, 'Old Post Office of Thakhek Becomes a Library', 'Culture'],
      [34, 'Lao and Vietnamese Puppeteers Share a Stage in Hanoi', 'Culture'],
      [42, 'That Luang Festival Sets Its Dates', 'Culture'],
    ])
  })

  it('reads the stamps of the list month first', () => {
    expect(otherNews.map(({ publishedAt }) => publishedAt)).toEqual([
      '2025-10-06T10:12:44.000Z',
      '2025-10-06T04:03:09.000Z',
      '2025-10-05T14:30:00.000Z',
      '2025-10-03T17:00:05.000Z',
    ])
  })

  it('reads the credit a listed story is printed with', () => {
    expect(otherNews.map(({ agencies }) => agencies)).toEqual([[], [], ['KPL', 'VNA'], []])
    expect(otherNews[2]).toMatchObject({
      isSummaryOnly: true,
      paragraphs: [],
      summary:
        'Puppeteers from Luang Prabang and Hanoi performed together on October 4 in a play about a buffalo that would not cross a bridge.',
    })
  })

  it('says line by line what it cured and guessed', () => {
    expect(notesOf({ notes, otherNews, story })).toEqual([
      '1 guessed: The page does not print the story’s section; all stories it lists are in “Culture”.',
      '18 repaired: “Culture” stood against the headline and was read as the section.',
      '22 repaired: “10/6/2025 5:12:44 PM” was read with the month first, as lists print it.',
      '26 repaired: Extra spaces were taken out of the headline.',
      '26 repaired: “Culture” stood against the headline and was read as the section.',
      '30 repaired: “10/6/2025 11:03:09 AM” was read with the month first, as lists print it.',
      '38 repaired: “10/5/2025 9:30:00 PM” was read with the month first, as lists print it.',
      '42 repaired: “Culture” stood against the headline and was read as the section.',
      '46 repaired: “10/4/2025 12:00:05 AM” was read with the month first, as lists print it.',
    ])
  })
})

describe('other pages', () => {
  it('reads a page in Lao', () => {
    const { otherNews, story } = readFixture('harvest.lo.txt')
    expect(story).toMatchObject({
      agencies: ['KPL'],
      publishedAt: '2025-11-05T02:20:00.000Z',
      reads: 1204,
      section: 'ເສດຖະກິດ',
      title: 'ຊາວນາເມືອງຫຼາ ເລີ່ມເກັບກ່ຽວເຂົ້ານາປີ',
    })
    expect(story.paragraphs.map((paragraph) => paragraph.slice(0, 8))).toEqual([
      'ຊາວນາ 9 ',
      'ທ່ານ ຄຳພ',
      'ຊາວບ້ານຈ',
    ])
    expect(otherNews).toMatchObject([
      { agencies: [], section: 'ເສດຖະກິດ', title: 'ຫຼວງນ້ຳທາ ສ້ອມແປງຄອງສົ່ງນ້ຳ 3 ສາຍ' },
      { agencies: ['KPL', 'VNA'], section: 'ເສດຖະກິດ', title: 'ຕະຫຼາດນັດກາເຟ ເປີດຢູ່ປາກຊ່ອງ' },
    ])
  })

  it('tells a summary from the text when the text has a credit of its own', () => {
    const { story } = readFixture('own-summary.txt')
    expect(story).toMatchObject({
      agencies: ['KPL', 'Xinhua'],
      section: undefined,
      summary:
        'From April the night train between Vientiane and Boten will carry a sleeping car with thirty-two berths.',
    })
    expect(story.paragraphs).toHaveLength(3)
    expect(story.paragraphs[0]).toMatch(/^Passengers of the night train/u)
  })

  it('reads a page without other news and without reads', () => {
    const { notes, otherNews, story } = readFixture('no-other-news.txt')
    expect(story).toMatchObject({ reads: undefined, section: undefined })
    expect(story.paragraphs).toHaveLength(2)
    expect([notes, otherNews]).toEqual([[], []])
  })

  it('reads a page copied without bullets and wrapped by a mail program', () => {
    const page = readFixture('chrome-copy.txt')
    expect(page.story).toMatchObject({
      agencies: ['KPL'],
      paragraphs: [
        'Two botanists have named an orchid after the province where they found it: a plant with pale green flowers, no taller than a hand, that grows on limestone above Dakcheung.',
        'It flowers for nine days in July.',
        'The description appears this month in a journal of botany. Five plants are known.',
      ],
      reads: 1087,
      title: 'Botanists Name a New Orchid after Xekong',
    })
    expect(page.otherNews).toMatchObject([
      { section: 'Economics', title: 'Dakcheung Coffee Growers Build a Drying House' },
      {
        section: 'Society',
        summary:
          'Six schools in Lamam cook lunch from their own gardens. They grow beans, morning glory and pumpkins.',
      },
    ])
    expect(notesOf(page)).toEqual([
      '1 repaired: 2 lines were joined into one headline.',
      '1 repaired: Extra spaces were taken out of the headline.',
      '7 repaired: “KPL (KPL)” was read as the credit KPL.',
      '7 repaired: 3 lines were joined into one paragraph.',
      '13 repaired: 2 lines were joined into one paragraph.',
      '13 repaired: “- KPL” was taken off the last paragraph as the sign-off.',
      '17 guessed: The story has no bullet; its headline, printed twice over a stamp, shows where it begins.',
      '17 repaired: “Economics” stood against the headline and was read as the section.',
      '19 repaired: “7/22/2025 4:40:10 PM” was read with the month first, as lists print it.',
      '21 guessed: The story has no bullet; its headline, printed twice over a stamp, shows where it begins.',
      '21 repaired: “Society” stood against the headline and was read as the section.',
      '23 repaired: “7/22/2025 9:05:00 AM” was read with the month first, as lists print it.',
      '24 repaired: 2 paragraphs were joined into one summary.',
    ])
  })

  it('reads lines that end in CR and LF', () => {
    expect(read(fixturePage('boat-race.txt').replaceAll('\n', '\r\n'))).toEqual(
      readFixture('boat-race.txt'),
    )
  })

  it.each(['boat-race.txt', 'harvest.lo.txt', 'own-summary.txt', 'chrome-copy.txt'])(
    'says every note on %s in Lao too',
    (name) => {
      for (const { message } of readFixture(name).notes) {
        expect(message.lo).toMatch(/\p{Script=Lao}/u)
        expect(message.lo).not.toBe(message.en)
      }
    },
  )
})

describe('above the text', () => {
  it.each<[string, number | undefined, string | undefined]>([
    ['Email Print 111', 111, undefined],
    ['EMAIL PRINT 8,694', 8694, undefined],
    ['email print 10.074', 10_074, undefined],
    ['Email\u00A0 Print 1\u00A0713', 1713, undefined],
    ['Email\nPrint\n111', 111, undefined],
    ['Email\n\nPrint\n\n111', 111, undefined],
    ['Email\nPrint', undefined, undefined],
    ['Email Print', undefined, undefined],
    ['EmailPrint9717', 9717, undefined],
    ['', undefined, undefined],
    ['Email Print 3\nSection: Economics', 3, 'Economics'],
    ['Email Print\nsection:  Social  affairs ', undefined, 'Social affairs'],
    ['Email Print 3\nSection: –', 3, undefined],
  ])('reads %j', (furniture, reads, section) => {
    const { story } = read(`Rice Fair Opens\n10/12/2025 13:05\n${furniture}\n\nKPL Rice is sold.\n`)
    expect(story).toMatchObject({ paragraphs: ['Rice is sold.'], reads, section })
  })

  it.each([
    ['a number that is the story', '2025', ['2025']],
    ['a number after the reads', 'Email Print 111\n2025', ['2025']],
    ['Print before Email', 'Print\nEmail', ['Email']],
  ])('leaves %s in the text', (_name, text, paragraphs) => {
    expect(read(`Rice Fair Opens\n10/12/2025 13:05\n${text}\n`).story.paragraphs).toEqual(
      paragraphs,
    )
  })

  it('takes a stamp printed month first for what it is', () => {
    const page = read('Rice Fair Opens\n\n12/10/2025 1:43:08 PM\n\nKPL Rice is sold.\n')
    expect(page.story.publishedAt).toBe('2025-12-10T06:43:08.000Z')
    expect(notesOf(page)).toEqual([
      '3 repaired: “12/10/2025 1:43:08 PM” was read with the month first, as lists print it.',
    ])
  })

  it('keeps a date in a headline', () => {
    expect(read('31/12/2025 Is the Last Day\n\n10/12/2025 13:05\n\nKPL Pay now.').story.title).toBe(
      '31/12/2025 Is the Last Day',
    )
  })
})

describe('summary and text', () => {
  const rice = 'Rice is sold in Pakse from Monday.'

  it.each<[string, string, string | undefined, readonly string[]]>([
    ['a box alone is the text', `KPL ${rice}`, undefined, [rice]],
    [
      'a box before other text is the first paragraph',
      `KPL ${rice}\n\nIt is cheap.`,
      undefined,
      [rice, 'It is cheap.'],
    ],
    [
      'a box printed again is read once',
      `KPL ${rice}\n\n${rice}\n\nIt is cheap.`,
      undefined,
      [rice, 'It is cheap.'],
    ],
    [
      'credits and spaces make no other text',
      `KPL ${rice}\n\n(KPL)  ${rice.replace(' ', '  ')}`,
      undefined,
      [rice.replace(' ', '  ')],
    ],
    ['a box that breaks off is a summary', `KPL Rice is sold…\n\n${rice}`, 'Rice is sold…', [rice]],
    [
      'a box before a credit is a summary',
      `KPL Cheap rice.\n\n(KPL) ${rice}`,
      'Cheap rice.',
      [rice],
    ],
    [
      'a label alone is no summary',
      `KPL\n\n${rice}\n\nIt is cheap.`,
      undefined,
      [rice, 'It is cheap.'],
    ],
    [
      'the agency as a subject is no credit',
      `KPL ${rice}\n\nKPL reports that it is cheap.`,
      undefined,
      [rice, 'KPL reports that it is cheap.'],
    ],
  ])('%s', (_claim, text, summary, paragraphs) => {
    expect(read(pageOf(`${text}\n\nKPL`)).story).toMatchObject({
      agencies: ['KPL'],
      paragraphs,
      summary,
    })
  })

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['the label of the template', 'KPL Rice is sold.\n\nKPL', ['KPL'], ['Rice is sold.']],
    [
      'a label before the agency’s director',
      'KPL Director General Khampheuy spoke.',
      ['KPL'],
      ['Director General Khampheuy spoke.'],
    ],
    [
      'a label before a typed credit',
      'KPL (KPL/VNA) Rice is sold.',
      ['KPL', 'VNA'],
      ['Rice is sold.'],
    ],
    [
      'the sign-off, when the lead has none',
      'Rice is sold.\n\nSource: VNA',
      ['VNA'],
      ['Rice is sold.'],
    ],
    ['a sign-off below the last line', 'Rice is sold.\nKPL', ['KPL'], ['Rice is sold.']],
    ['a sign-off after the last sentence', 'Rice is sold. - Xinhua', ['Xinhua'], ['Rice is sold.']],
    [
      'nobody by the end of a wrapped sentence',
      'Rice is sold, says\nKPL.',
      [],
      ['Rice is sold, says KPL.'],
    ],
    ['a Lao sign-off below a sentence without a stop', 'ເຂົ້າລາຄາຖືກ\nຂປລ', ['KPL'], ['ເຂົ້າລາຄາຖືກ']],
    ['both signatures', 'Rice is sold.\n\nKPL\nSource: VNA', ['KPL', 'VNA'], ['Rice is sold.']],
    ['the lead before the sign-off', 'KPL Rice is sold.\n\nXinhua', ['KPL'], ['Rice is sold.']],
    ['nobody', 'Rice is sold.', [], ['Rice is sold.']],
  ])('credits %s', (_name, text, agencies, paragraphs) => {
    expect(read(pageOf(text)).story).toMatchObject({ agencies, paragraphs })
  })

  it('reads a dateline with its date', () => {
    expect(read(pageOf('VIENTIANE, Jan. 13 (Xinhua) -- Rice is sold.')).story).toMatchObject({
      agencies: ['Xinhua'],
      dateline: { date: 'Jan. 13' },
      paragraphs: ['Rice is sold.'],
    })
  })

  it('leaves an agency it does not know in the text, and says so', () => {
    const page = read(pageOf('(XYZ) The price of rice fell.'))
    expect(page.story).toMatchObject({
      agencies: [],
      paragraphs: ['(XYZ) The price of rice fell.'],
      unknownAgencies: ['XYZ'],
    })
    expect(notesOf(page)).toEqual([
      '5 refused: “XYZ” is no agency the house knows; it was left in the text.',
    ])
  })

  it.each([
    [
      '5 guessed: The first paragraph is how the second begins, and was read as the summary.',
      'KPL Rice\n\nRice is sold.',
    ],
    [
      '5 repaired: The summary and the first paragraph are the same and were read once.',
      'KPL Rice.\n\nRice.',
    ],
    [
      '7 guessed: The story opens with KPL and is signed Xinhua; KPL was taken.',
      'KPL Rice is sold.\n\nXinhua',
    ],
    [
      '5 repaired: “VIENTIANE (KPL) –” was read as the credit KPL.',
      'VIENTIANE (KPL) – Rice is sold.',
    ],
  ])('notes “%s”', (note, text) => {
    expect(notesOf(read(pageOf(text)))).toContain(note)
  })

  it.each([
    'KPL Rice is sold.',
    '(KPL) Rice is sold.',
    'ຂປລ Rice.',
    'ຂປລ. Rice.',
    '(ຂປລ/VNA) Rice.',
    '(KPL/VNA) Rice.',
  ])('has nothing to say about %s', (text) => {
    expect(notesOf(read(pageOf(text)))).toEqual([])
  })
})

describe('the list', () => {
  const item = ['• Fair OpensPolitics', 'Fair Opens', '12/10/2025 1:43:08 PM', 'It is open.']

  it.each(['ຂ່າວອື່ນໆ', '  ຂ່າວອື່ນ ໆ', 'ຂ່າວອື່ນໆ:', 'Other news', 'OTHER NEWS:'])(
    'begins under %j',
    (heading) => {
      const page = read(pageOf('KPL Rice is sold.\n\nKPL', `${heading}\n${item.join('\n')}\nTop`))
      expect(page.otherNews).toHaveLength(1)
      expect(page.story.paragraphs).toEqual(['Rice is sold.'])
    },
  )

  it('begins under the heading that has a story below it', () => {
    const text = 'KPL Rice is sold.\n\nOther news\n\nIt rains.'
    const page = read(pageOf(text, ['ຂ່າວອື່ນໆ', ...item, 'Top'].join('\n')))
    expect(page.story.paragraphs).toEqual(['Rice is sold.', 'Other news', 'It rains.'])
    expect(page.otherNews).toHaveLength(1)
  })

  it('is found without its heading', () => {
    const page = read(pageOf('KPL Rice is sold.', `${item.join('\n\n')}\n\nTop`))
    expect(page.otherNews).toMatchObject([{ section: 'Politics', title: 'Fair Opens' }])
    expect(notesOf(page)).toContain(
      '7 guessed: The heading over other news is missing; the list was taken to begin here.',
    )
  })

  it.each(['•', '• ', '•\u00A0', '    •\t', '- ', '* ', '– ', '● '])(
    'has bullets like %j',
    (bullet) => {
      const [first = '', ...rest] = item
      const typed = [first.replace('• ', bullet), ...rest]
      expect(listed(...typed, ...typed)).toMatchObject([
        { section: 'Politics', title: 'Fair Opens' },
        { section: 'Politics', title: 'Fair Opens' },
      ])
    },
  )

  it.each<[string, readonly string[], string, string | undefined]>([
    [
      'a section run into the headline',
      ['Ties GrowPolitics', 'Ties Grow'],
      'Ties Grow',
      'Politics',
    ],
    ['a section after a space', ['Ties Grow Politics', 'Ties Grow'], 'Ties Grow', 'Politics'],
    [
      'a section the house does not know',
      ['Ties GrowWeather', 'Ties Grow'],
      'Ties Grow',
      'Weather',
    ],
    ['no section', ['Ties Grow', 'Ties Grow'], 'Ties Grow', undefined],
    [
      'a headline that ends like a section',
      ['Youth in PoliticsSociety', 'Youth in Politics'],
      'Youth in Politics',
      'Society',
    ],
    ['doubled spaces in one line', ['Ties  GrowPolitics', 'Ties Grow'], 'Ties Grow', 'Politics'],
    ['wrapped lines', ['Ties', 'GrowPolitics', 'Ties', 'Grow'], 'Ties Grow', 'Politics'],
    [
      'a second line spelt otherwise',
      ['Laos’ TiesPolitics', "Laos' Ties"],
      "Laos' Ties",
      'Politics',
    ],
    ['a second line in Lao spelt otherwise', ['ນໍ້າຖ້ວມສັງຄົມ', 'ນ້ຳຖ້ວມ'], 'ນ້ຳຖ້ວມ', 'ສັງຄົມ'],
    ['one line only', ['Ties GrowPolitics'], 'Ties Grow', 'Politics'],
    ['one line and no section', ['Ties Grow'], 'Ties Grow', undefined],
    ['a headline that is a section', ['Politics'], 'Politics', undefined],
  ])('tells headline and section apart: %s', (_name, [first = '', ...rest], title, section) => {
    expect(listed(`• ${first}`, ...rest, '12/10/2025 1:43:08 PM', 'It is so.')).toMatchObject([
      { section, title },
    ])
  })

  it.each([
    [
      '9 guessed: “Politics” at the end of the headline was read as the section.',
      ['• Laos’ TiesPolitics', "Laos' Ties"],
    ],
    [
      '9 guessed: The headline is not printed twice alike, which would set it off from the section; “Ties” was taken.',
      ['• Ties'],
    ],
    ['9 repaired: Extra spaces were taken out of the headline.', ['•  Ties Grow', 'Ties Grow']],
  ])('notes “%s”', (note, headlines) => {
    expect(notesOf(read(listOf(...headlines, '12/10/2025 1:43:08 PM', 'It is so.')))).toContain(
      note,
    )
  })

  it('gives the page’s story no section when the listed ones differ', () => {
    const other = item.map((line) => line.replace('Politics', 'Society'))
    expect(read(listOf(...item, ...other)).story.section).toBeUndefined()
  })

  it('reads our own stamps day first', () => {
    expect(listed('• Ties Politics', 'Ties', '09/12/2025 10:02', 'It is so.')).toMatchObject([
      { publishedAt: '2025-12-09T03:02:00.000Z' },
    ])
  })

  it('reads a story without summary, and says so', () => {
    const page = read(listOf(...item.slice(0, 3)))
    expect(page.otherNews).toMatchObject([{ summary: undefined, title: 'Fair Opens' }])
    expect(notesOf(page)).toContain(
      '11 refused: The story has no summary; nothing but its headline is known.',
    )
  })

  it('says that a page without its end may be cut off', () => {
    expect(notesOf(read(listOf(...item).replace('\nTop', '')))).toContain(
      '12 guessed: The page does not end with “Top”; its last story may be cut off.',
    )
  })

  it('says what it leaves out below the end', () => {
    const page = read(`${listOf(...item)}\n\n© Lao News Agency`)
    expect(page.otherNews).toMatchObject([{ summary: 'It is open.' }])
    expect(notesOf(page)).toContain('16 refused: What stands after “Top” was not read.')
  })
})

describe('pages that cannot be read', () => {
  it.each([
    ['nothing', '', 'line 1: the page is empty; expected a headline'],
    ['blank lines', '\n \n\u200B\n', 'line 1: the page is empty; expected a headline'],
    [
      'a headline alone',
      '\nRice Fair',
      'line 2: the page ends after “Rice Fair”; expected a stamp (dd/MM/yyyy HH:mm) below the headline',
    ],
    [
      'no headline',
      '10/12/2025 13:05\nKPL Rice.',
      'line 1: the stamp “10/12/2025 13:05”; expected the headline above it',
    ],
    [
      'no stamp',
      'Rice Fair\n\nKPL Rice is sold.\n\nIt is cheap.',
      'line 3: “KPL Rice is sold.”; expected a stamp (dd/MM/yyyy HH:mm)',
    ],
    [
      'text before the stamp',
      'Rice Fair\n\nby Somsack\n10/12/2025 13:05\nRice.',
      'line 3: “by Somsack”; expected a stamp (dd/MM/yyyy HH:mm)',
    ],
    [
      'a day that does not exist',
      fixturePage('broken/impossible-stamp.txt'),
      'line 3: “31/31/2025 10:00” ',
    ],
    [
      'no text',
      'Rice Fair\n\n10/12/2025 13:05\nEmail Print 111\n',
      'line 4: the story has no text; expected its first paragraph below this line',
    ],
    [
      'a credit for all text',
      pageOf('KPL'),
      'line 4: the story has no text; expected its first paragraph below this line',
    ],
    [
      'a list for all text',
      pageOf('', 'ຂ່າວອື່ນໆ'),
      'line 4: the story has no text; expected its first paragraph below this line',
    ],
    [
      'HTML',
      fixturePage('broken/source-code.txt'),
      'line 1: HTML (“<!DOCTYPE html>”); expected the text of the page, as it is copied from a browser',
    ],
    [
      'HTML below a headline',
      'Rice Fair<br>\n10/12/2025 13:05<br>\nKPL Rice.',
      'line 1: HTML (“Rice Fair<br>”); expected the text of the page, as it is copied from a browser',
    ],
    [
      'two pages',
      fixturePage('broken/two-pages.txt'),
      'line 13: a second page begins (“29/11/2025 15:30”); expected one page in a file',
    ],
    [
      'a list that breaks off in a headline',
      fixturePage('broken/cut-in-list.txt'),
      'line 22: the story “Tea Pickers of Phongsaly Form a Co” is cut off; expected a stamp (dd/MM/yyyy HH:mm) below its headline',
    ],
    [
      'a list that breaks off after a stamp',
      listOf('• A', 'A', '12/10/2025 1:43:08 PM').replace('\nTop', ''),
      'line 11: the page ends after a stamp; expected the summary of the story, then “Top”',
    ],
    [
      'a list that breaks off in a stamp',
      listOf('• A', 'A', '12/10/20').replace('\nTop', ''),
      'line 11: “12/10/20” ',
    ],
    [
      'a listed story without stamp',
      listOf('• A', 'A', 'It is so.', '• B', 'B', '12/10/2025 1:43:08 PM', 'So.'),
      'line 11: “It is so.” in the story “A”; expected a stamp (dd/MM/yyyy HH:mm)',
    ],
    [
      'an impossible stamp in the list',
      listOf('• A', 'A', '31/31/2025 10:00', 'It is so.'),
      'line 11: “31/31/2025 10:00” ',
    ],
    [
      'a listed story without its headline',
      listOf('• A', 'A', '12/10/2025 1:43:08 PM', 'It is so.', '12/10/2025 1:43:08 PM'),
      'line 13: a second stamp in one story, “12/10/2025 1:43:08 PM”; expected the headline of the next story twice above it',
    ],
    [
      'a list of something else',
      listOf('Weather: sunny'),
      'line 9: “Weather: sunny”; expected a story of the list, with • before its headline',
    ],
    [
      'an archive',
      listOf(...Array.from({ length: 501 }, () => '• A')),
      'line 509: a list of 501 stories; expected at most 500 on a page',
    ],
  ])('refuses %s', (_name, text, message) => {
    expect(() => read(text)).toThrow(PageError)
    expect(() => read(text)).toThrow(message)
    expect(() => read(text)).toThrow(/^line \d+: [^;]+; expected [^;]+$/u)
  })

  it('says line and expectation apart', () => {
    expect(() => read('Rice Fair\n\nKPL Rice is sold.')).toThrow(
      expect.objectContaining({ expected: 'a stamp (dd/MM/yyyy HH:mm)', line: 3 }),
    )
  })
})

describe('any text', () => {
  const outcomeOf = (text: string): unknown => {
    try {
      read(text)
      return 'fine'
    } catch (error) {
      return error instanceof PageError ? 'fine' : error
    }
  }

  const pieces = fc.constantFrom(
    ...[
      'Title',
      '10/12/2025 13:05',
      '31/31/2025 10:00',
      '12/10/2025 1:43:08 PM',
      'Email Print 111',
      'Email',
    ],
    ...[
      'Section: Politics',
      'KPL Laos is here.',
      '(KPL/VNA) Laos',
      'ຂປລ. ລາວ',
      'KPL',
      '(XYZ) Laos is',
      'Top',
      '111',
    ],
    ...[
      'ຂ່າວອື່ນໆ',
      'Other news',
      '• TitlePolitics',
      '•',
      '- Title',
      '',
      ' ',
      '\u200B',
      '<p>',
      'VIENTIANE, Jan. 13',
    ],
  )
  const pages = fc
    .tuple(
      fc.boolean(),
      fc.array(fc.tuple(pieces, fc.constantFrom('\n', '\n\n', '\r\n', ' ')), { maxLength: 30 }),
    )
    .map(
      ([hasHead, parts]) => (hasHead ? 'Title\n\n10/12/2025 13:05\n' : '') + parts.flat().join(''),
    )

  it.each([
    ['letters', fc.string({ maxLength: 200, unit: 'binary' })],
    ['pieces of pages', pages],
  ])('made of %s is read or refused, and nothing else is thrown', (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(outcomeOf(text)).toBe('fine')
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['spaces', 'KPL a', ' '],
    ['credits', '', '(KPL) '],
    ['labels on lines', '', 'KPL\n'],
    ['headings', 'KPL a\n\n', 'ຂ່າວອື່ນໆ\n'],
    ['stamps', '', '10/12/2025 13:05\n'],
    ['bullets', 'KPL a\n\nຂ່າວອື່ນໆ\n', '• a\n'],
    ['summaries', 'KPL a\n\nຂ່າວອື່ນໆ\n• a\na\n10/12/2025 13:05\n', 'KPL a\n'],
    ['zero-width characters', 'KPL', '\u200B'],
    ['furniture', '', 'Email\nPrint\n'],
  ])('of a megabyte of %s is over in a moment', (_name, start, piece) => {
    const text = `Title\n\n10/12/2025 13:05\nEmail Print 111\n${start}${piece.repeat(1_000_000 / piece.length)}`
    expect(outcomeOf(text)).toBe('fine')
  })
})
