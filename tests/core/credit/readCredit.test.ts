import { describe, expect, it } from 'vitest'
import { readCredit } from '../../../src/core/credit/index.js'
import { applyEdits } from '../../../src/core/edits.js'
import { kpl } from '../../../src/core/kpl.js'
import type { Story } from '../../../src/core/story.js'

const story = (body: readonly string[], summary?: string): Story => ({
  language: 'en',
  passages: [
    { path: 'title', text: 'Dam Opens' },
    ...(summary === undefined ? [] : [{ path: 'summary', text: summary }]),
    ...body.map((text, block) => ({ path: `body/${block}`, text })),
  ],
})

const textsOf = ({ passages }: Story) => passages.slice(1).map(({ text }) => text)

type Field = Parameters<typeof readCredit>[2]
const ownByDefault: Field = { agencies: ['KPL'] }

describe('readCredit takes the credit out of the copy', () => {
  it('reads lead, summary and sign-off of one story', () => {
    const typed = story(
      ['(KPL/VNA) - The dam opened.', 'It is long.', '', 'KPL'],
      'KPL (KPL/VNA) The dam opened.',
    )
    const { credit, edits, problems } = readCredit(typed, kpl)

    expect(problems).toEqual([])
    expect(credit).toEqual({ agencies: ['KPL', 'VNA'], kind: 'joint' })
    expect(textsOf(applyEdits(typed, edits))).toEqual([
      'The dam opened.',
      'The dam opened.',
      'It is long.',
      '',
      '',
    ])
  })

  it.each([
    ['(KPL) The dam opened.', undefined, ['KPL'], 'own'],
    ['(KPL/VNA) The dam opened.', undefined, ['KPL', 'VNA'], 'joint'],
    ['(KPL/VNA) The dam opened.', ownByDefault, ['KPL', 'VNA'], 'joint'],
    ['(VNA/KPL) The dam opened.', { agencies: ['KPL'], kind: 'own' }, ['KPL', 'VNA'], 'joint'],
    [
      '(VNA/KPL) The dam opened.',
      { agencies: ['VNA', 'KPL'], kind: 'joint' },
      ['KPL', 'VNA'],
      'joint',
    ],
    ['The dam opened.', ownByDefault, ['KPL'], 'own'],
    ['The dam opened.', { agencies: ['VNA', 'KPL'] }, ['KPL', 'VNA'], 'joint'],
    ['The dam opened.', { agencies: ['Xinhua'], kind: 'republished' }, ['Xinhua'], 'republished'],
    ['(Xinhua) The dam.', { agencies: ['Xinhua'], kind: 'republished' }, ['Xinhua'], 'republished'],
    ['(Xinhua) The dam.', { agencies: [], kind: 'republished' }, ['Xinhua'], 'republished'],
    ['The dam opened. - KPL', undefined, ['KPL'], 'own'],
    ['The dam opened. - KPL/VNA', ownByDefault, ['KPL', 'VNA'], 'joint'],
    ['The dam opened. - KPL', { agencies: ['KPL', 'VNA'] }, ['KPL', 'VNA'], 'joint'],
    ['The dam opened. - VNA', { agencies: ['KPL', 'VNA'] }, ['KPL', 'VNA'], 'joint'],
    ['(KPL/VNA) The dam opened. - VNA', undefined, ['KPL', 'VNA'], 'joint'],
    ['The dam opened.', { agencies: ['vietnam news agency', 'ຂປລ'] }, ['KPL', 'VNA'], 'joint'],
  ] as const)('%j with the field %j', (text, field, agencies, kind) => {
    const typed = story([text])
    const { credit, edits, problems } = readCredit(typed, kpl, field)

    expect(problems).toEqual([])
    expect(credit).toEqual({ agencies, kind })
    expect(textsOf(applyEdits(typed, edits))[0]).toMatch(/^The dam[^-]*\.$/u)
  })

  it.each([
    [
      ['KPL', '(KPL) The dam opened.'],
      ['', 'The dam opened.'],
    ],
    [
      ['', ' ', '(KPL) The dam opened.'],
      ['', ' ', 'The dam opened.'],
    ],
    [
      ['(KPL) The dam opened. - KPL', 'Enditem'],
      ['The dam opened.', ''],
    ],
    [
      ['The dam opened. - KPL', 'KPL', './.', ''],
      ['The dam opened.', '', '', ''],
    ],
    [['KPL'], ['']],
    [
      ['(KPL)', 'KPL'],
      ['', ''],
    ],
    [['(KPL) It cost 29 USD ./.'], ['It cost 29 USD.']],
  ])('settles a credit in several passages: %j', (body, left) => {
    const typed = story(body)
    const { credit, edits } = readCredit(typed, kpl)

    expect(credit).toEqual({ agencies: ['KPL'], kind: 'own' })
    expect(textsOf(applyEdits(typed, edits))).toEqual(left)
  })

  it('reads the blocks of the body by their number', () => {
    const typed: Story = {
      language: 'en',
      passages: [
        { path: 'body/10', text: 'KPL' },
        { path: 'body/9', text: 'It is long.' },
        { path: 'body/2', text: '(KPL) The dam opened.' },
      ],
    }

    expect(readCredit(typed, kpl).edits.map(({ path }) => path)).toEqual(['body/2', 'body/10'])
  })

  it('empties a passage that is nothing but a sign-off', () => {
    const { edits } = readCredit(story(['(KPL) The dam opened.', ' KPL News Desk ']), kpl)

    expect(edits).toContainEqual({ end: 15, path: 'body/1', start: 0, text: '' })
  })

  it('keeps the place and date of a dateline', () => {
    const typed = story(['VIENTIANE, Jan. 13 (Xinhua) -- Envoys met. Enditem'])
    const reading = readCredit(typed, kpl, { agencies: [], kind: 'republished' })

    expect(reading.dateline).toEqual({ date: 'Jan. 13', place: 'Vientiane' })
    expect(textsOf(applyEdits(typed, reading.edits))).toEqual(['Envoys met.'])
  })

  it('takes an uncredited dateline out beside the credit of the sign-off', () => {
    const typed = story(['VIENTIANE — The dam opened.', '— KPL/VNS'])
    const reading = readCredit(typed, kpl)

    expect(reading.credit).toEqual({ agencies: ['KPL', 'VNS'], kind: 'joint' })
    expect(reading.dateline).toEqual({ place: 'Vientiane' })
    expect(textsOf(applyEdits(typed, reading.edits))).toEqual(['The dam opened.', ''])
  })

  it('leaves short names in brackets and the agency as a subject', () => {
    const typed = story(['KPL reports that the Bank (BOL) and the agency (VNA) met.', 'Thus KPL'])
    const { credit, edits } = readCredit(typed, kpl, ownByDefault)

    expect(credit).toEqual({ agencies: ['KPL'], kind: 'own' })
    expect(edits).toEqual([])
  })

  it('touches no link', () => {
    const linked = {
      language: 'en',
      passages: [
        { path: 'body/0', text: '(KPL) The dam opened.', verbatim: [{ end: 4, start: 1 }] },
        { path: 'body/1', text: 'KPL', verbatim: [{ end: 3, start: 0 }] },
      ],
    }

    expect(readCredit(linked, kpl, ownByDefault).edits).toEqual([])
  })
})

describe('readCredit refuses', () => {
  it.each([
    ['no-credit', 'credit.agencies', '', ['The dam opened.'], undefined, undefined],
    ['no-credit', 'credit.agencies', '', ['KPL’s reporters saw it.'], undefined, undefined],
    ['no-credit', 'credit.agencies', '', [], undefined, undefined],
    ['no-credit', 'credit.agencies', '', ['VIENTIANE — The dam opened.'], undefined, undefined],
    ['unknown-agency', 'body/0', 'XYZ', ['(XYZ) The dam opened.'], undefined, undefined],
    ['unknown-agency', 'body/0', 'XYZ', ['(KPL/XYZ) The dam opened.', 'VNA'], undefined, undefined],
    ['unknown-agency', 'summary', 'XYZ', ['(KPL) The dam opened.'], '(XYZ) The dam.', ownByDefault],
    [
      'unknown-agency',
      'credit.agencies',
      'XYZ',
      ['The dam opened.'],
      undefined,
      { agencies: ['KPL', 'XYZ'] },
    ],
    ['conflict', 'summary', '(KPL)', ['(KPL/VNA) The dam opened.'], '(KPL) The dam.', undefined],
    ['conflict', 'body/0', '- Xinhua', ['(KPL) The dam opened. - Xinhua'], undefined, undefined],
    ['conflict', 'body/1', 'KPL', ['(VNA) The dam opened.', 'KPL'], undefined, undefined],
    ['conflict', 'body/0', '(KPL)', ['(KPL) The dam.'], undefined, { agencies: ['KPL', 'VNA'] }],
    [
      'conflict',
      'body/0',
      '(KPL/VNA)',
      ['(KPL/VNA) The dam.'],
      undefined,
      { agencies: ['KPL', 'AFP'] },
    ],
    ['conflict', 'body/1', 'AFP', ['The dam.', 'AFP'], undefined, { agencies: ['KPL', 'VNA'] }],
    [
      'conflict',
      'body/1',
      'KPL',
      ['(Xinhua) The dam.', 'KPL'],
      undefined,
      { agencies: ['Xinhua'], kind: 'republished' },
    ],
  ] as const)('%s at %s: %j in %j', (code, path, actual, body, summary, field) => {
    const reading = readCredit(story(body, summary), kpl, field)

    expect(reading.problems).toMatchObject([{ actual, code, path }])
    expect(reading.credit).toBeUndefined()
    expect(reading.edits).toEqual([])
  })

  it.each([
    ['body/0', '(VNA)', ['(VNA) The dam opened.'], undefined, undefined],
    ['body/0', '(VNA)', ['(VNA) The dam opened.'], undefined, ownByDefault],
    ['body/1', 'VNA', ['The dam opened.', 'VNA'], undefined, undefined],
    ['summary', '(VNA) –', ['The dam opened.'], '(VNA) – The dam opened.', undefined],
    ['credit.agencies', 'VNA', ['The dam opened.'], undefined, { agencies: ['VNA'] }],
  ] as const)(
    'own-agency-missing at %s: %j in %j, and reads it all the same',
    (path, actual, body, summary, field) => {
      const typed = story(body, summary)
      const { credit, edits, problems } = readCredit(typed, kpl, field)

      expect(problems).toMatchObject([{ actual, code: 'own-agency-missing', path }])
      expect(credit).toEqual({ agencies: ['VNA'] })
      expect(new Set(textsOf(applyEdits(typed, edits)))).toContain('The dam opened.')
    },
  )

  it('takes the marks wires end with off a story without a credit', () => {
    const typed = story(['It cost 29 million USD./.'])
    const { credit, edits } = readCredit(typed, kpl)

    expect(credit).toBeUndefined()
    expect(textsOf(applyEdits(typed, edits))).toEqual(['It cost 29 million USD.'])
  })

  it.each([
    ['KPL', ['KPL'], ''],
    ['- Xinhua', ['KPL', 'Xinhua'], ''],
    ['said an official of KPL', ['KPL'], 'said an official of KPL'],
  ])('reads what was typed as the sign-off: %j', (signOff, agencies, left) => {
    const typed: Story = {
      language: 'en',
      passages: [
        { path: 'body/0', text: `(${agencies.join('/')}) The dam opened.` },
        { path: 'signOff', text: signOff },
      ],
    }
    const { credit, edits } = readCredit(typed, kpl)

    expect(credit?.agencies).toEqual(agencies)
    expect(textsOf(applyEdits(typed, edits))).toEqual([left])
  })

  it('refuses a sign-off that can only be an agency it does not know', () => {
    const typed: Story = {
      language: 'en',
      passages: [
        { path: 'body/0', text: '(KPL) The dam opened.' },
        { path: 'signOff', text: '— XYZ' },
      ],
    }

    expect(readCredit(typed, kpl).problems).toMatchObject([
      { actual: 'XYZ', code: 'unknown-agency', path: 'signOff', start: 2 },
    ])
  })

  it('names each unknown agency once, where it stands', () => {
    const { problems } = readCredit(story(['(XYZ/XYZ) The dam.'], '(XYZ) The dam.'), kpl)

    expect(problems.map(({ actual, path }) => [path, actual])).toEqual([
      ['summary', 'XYZ'],
      ['body/0', 'XYZ'],
    ])
  })

  it('shows an unknown agency where it is named, not in a name before it', () => {
    const [first, second] = readCredit(story(['(KPL/WXYZ/XYZ) The dam.']), kpl).problems

    expect([first, second]).toMatchObject([
      { actual: 'WXYZ', start: 5 },
      { actual: 'XYZ', start: 10 },
    ])
  })

  it.each([
    ['a paragraph', [`${'KPL/'.repeat(200_000)}KPL: the dam.`]],
    ['paragraphs', [...Array.from({ length: 200_000 }, () => '(KPL)'), 'The dam.']],
  ])('reads a credit typed two hundred thousand times in %s', (_, body) => {
    expect(readCredit(story(body), kpl).credit).toEqual({ agencies: ['KPL'], kind: 'own' })
  })

  it('says in English and Lao what is wrong', () => {
    const messages = [
      story(['The dam.']),
      story(['(XYZ) The dam.']),
      story(['(VNA) The dam.']),
      story(['(KPL) The dam.', 'VNA']),
      story(['(KPL) The dam.'], '(KPL/VNA) The dam.'),
    ].flatMap((typed) => readCredit(typed, kpl).problems.map(({ message }) => message))

    expect(messages).toHaveLength(5)
    for (const { en, lo } of messages) {
      expect(en).toMatch(/^[A-Z“].*\.$/u)
      expect(lo).toMatch(/\p{Script=Lao}.*\.$/u)
    }
  })
})
