import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findLeadCredit,
  findSignOff,
  printCredit,
  printPhotoCredit,
  readCredit,
} from '../../../src/core/credit/index.js'
import type { CreditKind } from '../../../src/core/credit/index.js'
import { applyEdits } from '../../../src/core/edits.js'
import { kpl } from '../../../src/core/kpl.js'
import type { Story } from '../../../src/core/story.js'

/** What credits, and text that only looks like them, are made of. */
const pieces = [
  ...[
    'KPL',
    '(KPL)',
    '(KPL/VNA)',
    'VNA',
    'Xinhua',
    'PL',
    'Ann',
    'ຂປລ',
    'ຂ.ປ.ລ.',
    'Lao News Agency',
  ],
  ...[
    'XYZ',
    '(XYZ)',
    '(Update)',
    '(Source: KPL)',
    'KPL News Desk',
    '- Xinhua',
    '-AVI',
    './.',
    'Enditem',
    '###',
  ],
  ...[
    'VIENTIANE',
    'Vientiane',
    'Hanoi',
    ', Jan. 13 ',
    '8 December',
    'The dam',
    'opened',
    'Director General',
  ],
  ...['ທ່ານ', 'ລາຍງານ', 'and', 'et', 'ແລະ', 'incl.', '5'],
  ...[
    ' ',
    ' ',
    ' ',
    ' - ',
    ' – ',
    '--',
    '/',
    ', ',
    '.',
    '. ',
    ':',
    '(',
    ')',
    '\n',
    '\u200B',
    '’s',
    '“',
    '”',
  ],
]
const copy = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...pieces), weight: 6 },
      { arbitrary: fc.string({ maxLength: 4, unit: 'grapheme' }), weight: 1 },
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''))

const story = fc.tuple(copy, fc.array(copy, { maxLength: 4 })).map(([summary, body]): Story => ({
  language: 'en',
  passages: [
    { path: 'summary', text: summary },
    ...body.map((text, block) => ({ path: `body/${block}`, text })),
  ],
}))
const kinds: readonly CreditKind[] = ['joint', 'own', 'republished']
const field = fc.record({
  agencies: fc.subarray(['KPL', 'VNA', 'Xinhua']),
  kind: fc.constantFrom(...kinds),
})
const runs = { numRuns: 600 }

/** Quadratic work on 100 kB takes minutes: the limit only tells it from linear work on a busy machine. */
const limit = 60_000

describe('laws of the credit grammar', { timeout: limit }, () => {
  it('reads nothing more once the edits are made', () => {
    fc.assert(
      fc.property(story, field, (typed, filled) => {
        const first = readCredit(typed, kpl, filled)
        fc.pre(first.credit !== undefined)
        const second = readCredit(applyEdits(typed, first.edits), kpl, first.credit)

        expect(second.credit).toEqual(first.credit)
        expect(second.edits).toEqual([])
        expect(second.problems.map(({ code }) => code)).toEqual(
          first.problems.map(({ code }) => code),
        )
      }),
      runs,
    )
  })

  it('gives a whole credit or problems, never both, and takes leads out only with a credit', () => {
    fc.assert(
      fc.property(story, field, (typed, filled) => {
        const { credit, edits, problems } = readCredit(typed, kpl, filled)

        expect(credit?.kind === undefined).toBe(problems.length > 0)
        expect(credit === undefined && edits.some(({ start }) => start === 0)).toBe(false)
      }),
      runs,
    )
  })

  it('takes a whole lead off at once, and nothing while a name is unknown', () => {
    fc.assert(
      fc.property(copy, fc.boolean(), (text, labelled) => {
        const found = findLeadCredit(text, kpl, { labelled })
        fc.pre(found !== undefined)

        expect(found.end > 0).toBe(found.unknown.length === 0)
        expect(found.end).toBeLessThanOrEqual(text.length)
        expect(found.end > 0 && findLeadCredit(text.slice(found.end), kpl)).toBeFalsy()
      }),
      runs,
    )
  })

  it('bounds a sign-off inside the text', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const found = findSignOff(text, kpl)
        fc.pre(found !== undefined)

        expect(found.start).toBeGreaterThanOrEqual(0)
        expect(found.start).toBeLessThan(found.end)
        expect(found.end).toBeLessThanOrEqual(text.length)
      }),
      runs,
    )
  })

  it('finds every credit as it is printed, in every language', () => {
    const codes = kpl.agencies.map(({ code }) => code)
    const partners = codes.filter((code) => code !== kpl.own)
    const credits = fc.oneof(
      fc.constant({ agencies: [kpl.own], kind: 'own' as const }),
      fc
        .subarray(partners, { minLength: 1 })
        .map((others) => ({ agencies: [kpl.own, ...others], kind: 'joint' as const })),
      fc
        .subarray(partners, { minLength: 1 })
        .map((agencies) => ({ agencies, kind: 'republished' as const })),
    )
    const sentences = fc.constantFrom(
      ...[
        'The dam opened.',
        'Laos opened a dam.',
        '20 schools reopened.',
        '“We are ready,” she said.',
      ],
      ...['Le barrage est ouvert.', 'L’école rouvre.', 'ທ່ານ ຄຳຫລ້າ ກ່າວ.', 'ຝົນຕົກ.'],
    )

    fc.assert(
      fc.property(
        credits,
        fc.constantFrom('en', 'lo', 'fr', 'vi'),
        sentences,
        (credit, language, sentence) => {
          const text = `${printCredit(credit, language, kpl)} ${sentence}`
          const found = findLeadCredit(text, kpl)

          expect(found?.agencies).toEqual(credit.agencies)
          expect(text.slice(found?.end)).toBe(sentence)
        },
      ),
      runs,
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'binary' }), fc.boolean(), (text, labelled) => {
        findLeadCredit(text, kpl, { labelled })
        findSignOff(text, kpl)
        printPhotoCredit(text, 'fr', kpl)
        readCredit({ language: 'lo', passages: [{ path: 'body/0', text }] }, kpl)
      }),
      runs,
    )
  })

  it.each(['(', 'KPL ', '(KPL ', 'KPL/', 'KPL. ', 'A.', ' ', './.', '- KPL', 'photo '])(
    'reads 100 kB of %j in linear time',
    (piece) => {
      const text = `Hanoi ${piece.repeat(100_000 / piece.length)} x`

      expect(() => {
        findLeadCredit(text, kpl)
        findSignOff(text, kpl)
        printPhotoCredit(text, 'en', kpl)
        readCredit({ language: 'en', passages: [{ path: 'body/0', text: text.slice(6) }] }, kpl)
      }).not.toThrow()
    },
  )
})
