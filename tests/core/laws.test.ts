import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutOverlaps } from '../../src/core/edits.js'
import type { HouseStyle } from '../../src/core/houseStyle.js'
import { kpl } from '../../src/core/kpl.js'
import { lint } from '../../src/core/lint.js'
import { rules } from '../../src/core/rules/index.js'
import type { Story } from '../../src/core/story.js'
import { tidy } from '../../src/core/tidy.js'

/** What the rules of words, dates, figures and signs look for, in each language. */
const pieces: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['December', 'DECEMBER', 'Dec.', 'dec', 'May', 'Sept', 'the ', 'the 9th', ' of ', ', 2025'],
    ...['10/12/25', '27/03/2023', '2025-12-08', '12-13-2025', '9-Dec-2025', '9 décembre', ' 2568'],
    ...[
      '1:05 pm',
      '7 a.m.',
      ' noon',
      'Monday, ',
      ' to ',
      ' and ',
      ' through ',
      'an ',
      'Mr.',
      'Ms ',
    ],
    ...['?s', 'â€™', '�', 'US$ ', '1.300,5', '10 000 kip', '50km', '5 percent', '6%', 'theBank'],
    ...['Sekong', 'Maythong Thammavongsa', 'Xayachakk', 'Sonexay ', 'the the ', '(BOL', ')', '[ '],
  ],
  fr: [
    ...[
      'décembre',
      'Déc.',
      'déc',
      'mai',
      'le ',
      'du ',
      ' au ',
      ' et le ',
      ', 2 et ',
      '1 er',
      ' 2025',
    ],
    ...['13:05', 'de 7:00 à 9:00', '7 h', '9H', '1 pm', '12/25/2025', 'December 9', '32 mai 2025'],
    ...[
      'lundi ',
      'l?école',
      'Ã©',
      '�',
      '10.000 kips',
      '5.7 %',
      '« ',
      ' »',
      '»,',
      '\u00A0;',
      '\u202F!',
    ],
    ...['le le ', 'Juillet', 'rue du ', 'M.', '(a ', ' )'],
  ],
  lo: [
    ...['ທັນວາ', 'ພຶສຈິກາ', 'ສິງ', 'ທ.ວ.', 'ວັນທີ ', 'ວັນຈັນ ', ' ຫາ ', ' ແລະ ', '໑໒', '໒໐໒໕', '2568'],
    ...['December 9', '8: 30', ' ໂມງ', 'ເວລາ ', '12/25/2025', 'ປີ ', '5.7%', '1,300', '10 000 ກີບ'],
    ...['ນໍ້າ', '່', 'ັ', 'ີ', 'ຳ', 'າ', 'ເ', 'ແ', ' ໆ', 'ໆ', '\u200B', 'ຫນ້າ', 'ລັດຖະ ມົນຕີ', '.ທ່ານ'],
    ...["]k;{s;Pfok,'", 'ເຊກອງ', 'ທ່ານ ນາງ ', ')ໃນ', ',ທ່ານ'],
  ],
}
const quotationMarks: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['"', '"'],
  ['« ', ' »'],
  ['‹', '›'],
  ['„', '“'],
  ['„', '”'],
]
const marks = [
  ...['9', '31', '8-11', ' - ', '–', '. ', '.', ', ', ',', ' ,', ';', ' :', '?', '!', '…', '..'],
  ...[
    ' ',
    '  ',
    '\u00A0',
    '\u200D',
    '\u2060',
    '\n',
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '(',
    ')',
  ],
]

/** Any sequence of UTF-16 units, halves of pairs alone included. */
const units = fc
  .array(fc.integer({ max: 0xffff, min: 0 }), { maxLength: 6 })
  .map((codes) => String.fromCharCode(...codes))

const languages = fc.constantFrom('en', 'fr', 'lo')
const styles = fc
  .constantFrom('day-month' as const, 'month-day' as const)
  .map((dateOrder): HouseStyle => ({ ...kpl, dateOrder, levels: { 'typed-credit': 'off' } }))

const textsIn = (language: string) =>
  fc
    .array(fc.oneof(fc.constantFrom(...(pieces[language] ?? []), ...marks), units), {
      maxLength: 14,
    })
    .map((parts) => parts.join(''))

const copies = fc.tuple(languages, styles).chain(([language, style]) =>
  fc.record({
    story: fc
      .tuple(textsIn(language), textsIn(language), textsIn(language))
      .map(([title, summary, body]): Story => ({
        credit: { agencies: ['KPL'], kind: 'own' },
        language,
        passages: [
          { path: 'title', text: title },
          { path: 'summary', text: summary },
          { path: 'body/0', text: body },
        ],
      })),
    style: fc.constant(style),
  }),
)

const textsOf = ({ passages }: Story) => passages.map(({ text }) => text)

/** A story with its reported corrections put in by hand, what nobody sees first, and nothing else, until none is reported. */
const replay = (story: Story, style: HouseStyle): Story => {
  const all = lint(story, rules, style).filter(
    ({ actual, expected, fix }) =>
      fix === 'always' && expected !== undefined && expected !== actual,
  )
  if (all.length === 0) return story
  const unseen = all.filter(({ rule }) => rule === 'invisible-characters')
  const due = unseen.length > 0 ? unseen : all
  const edits = withoutOverlaps(
    due.map(({ end, expected = '', path, start }) => ({ end, path, start, text: expected })),
  )
  const passages = story.passages.map((passage) => {
    const own = edits
      .filter(({ path }) => path === passage.path)
      .toSorted((a, b) => a.start - b.start)
    const kept = [...own, { end: 0, start: passage.text.length, text: '' }].map(
      ({ start, text }, index) => passage.text.slice(own[index - 1]?.end ?? 0, start) + text,
    )
    return { ...passage, text: kept.join('') }
  })
  return replay({ ...story, passages }, style)
}

describe('in every language and either order of dates, the rules of the house', () => {
  it('have an answer to any text at all', () => {
    fc.assert(
      fc.property(copies, ({ story, style }) => {
        expect(tidy(story, rules, style).story.passages).toHaveLength(3)
      }),
    )
  })

  it('correct a story once and for all', () => {
    fc.assert(
      fc.property(copies, ({ story, style }) => {
        const once = tidy(story, rules, style)
        expect(tidy(once.story, rules, style)).toEqual({ ...once, applied: [] })
        expect(once.findings.map(({ rule }) => rule)).not.toContain('tidy')
      }),
    )
  })

  it('change what they report, and not a character beside it', () => {
    fc.assert(
      fc.property(copies, ({ story, style }) => {
        expect(textsOf(tidy(story, rules, style).story)).toEqual(textsOf(replay(story, style)))
      }),
    )
  })

  it('leave what stands in quotation marks as it is', () => {
    const quotations = fc.tuple(languages, styles).chain(([language, style]) =>
      fc.record({
        language: fc.constant(language),
        marks: fc.constantFrom(...quotationMarks),
        style: fc.constant(style),
        words: textsIn(language).map((text) => text.replace(/["“”„‘’'«»‹›\s]+/gu, ' ').trim()),
      }),
    )
    fc.assert(
      fc.property(quotations, ({ language, marks: [open, close], style, words }) => {
        const text = `A ${open}a${words}a${close} b.`
        const story = { language, passages: [{ path: 'body/0', text }] }
        expect(textsOf(tidy(story, rules, style).story)[0]).toContain(`${open}a${words}a${close}`)
      }),
    )
  })
})
