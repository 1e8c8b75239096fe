import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParagraphPair } from '../../../../src/core/translation/facts/index.js'
import { pairByFacts, readFacts } from '../../../../src/core/translation/facts/index.js'

/** `412 30 | - | 19`: three paragraphs with these figures, the second without any. */
const paragraphs = (figures: string) =>
  figures === ''
    ? []
    : figures.split(' | ').map((text) => readFacts({ language: 'en', text: spoken(text) }).facts)

const spoken = (figures: string): string =>
  figures
    .split(' ')
    .map((figure) => `There were ${figure} people.`)
    .join(' ')

/** `1=1 2=2+3 3=-`, counted from one. */
const said = (pairs: readonly ParagraphPair[]): string =>
  pairs.map(({ source, version }) => `${indexes(source)}=${indexes(version)}`).join(' ')

const indexes = (some: readonly number[]): string => some.map((index) => index + 1).join('+') || '-'

describe('pairByFacts', () => {
  it.each([
    ['nothing', '', '', ''],
    ['the same paragraphs', '412 | 30 | 19', '412 | 30 | 19', '1=1 2=2 3=3'],
    ['paragraphs without facts', '- | - | -', '- | - | -', '1=1 2=2 3=3'],
    ['nothing translated yet', '412 | 30', '', '1=- 2=-'],
    ['the first one translated', '412 | 30 | 19', '412', '1=1 2=- 3=-'],
    ['one in the middle translated', '412 | 30 | 19', '30', '1=- 2=1 3=-'],
    ['the last one translated', '412 | 30 | 19', '19', '1=- 2=- 3=1'],
    ['the first two, of which one has no facts', '412 | - | 19', '412 | -', '1=1 2=2 3=-'],
    ['the first one split', '412 30 | 19', '412 | 30 | 19', '1=1+2 2=3'],
    ['the last one split', '412 | 30 19', '412 | 30 | 19', '1=1 2=2+3'],
    ['one split in three', '77 | 412 30 19 | 88', '77 | 412 | 30 | 19 | 88', '1=1 2=2+3+4 3=5'],
    ['a part without facts split off', '412 | 19', '412 | - | 19', '1=1+2 2=3'],
    ['the first two merged', '412 | 30 | 19', '412 30 | 19', '1+2=1 3=2'],
    ['the last two merged', '412 | 30 | 19', '412 | 30 19', '1=1 2+3=2'],
    ['three merged', '412 | 30 | 19 | 88', '412 30 19 | 88', '1+2+3=1 4=2'],
    ['one split and two merged', '412 30 | 19 | 88', '412 | 30 | 19 88', '1=1+2 2+3=3'],
    ['two merged and one split', '412 | 30 | 19 88', '412 30 | 19 | 88', '1+2=1 3=2+3'],
    ['a paragraph left out', '412 | 30 | 19', '412 | 19', '1=1 2=- 3=2'],
    ['a paragraph put in', '412 | 19', '412 | 55 | 19', '1=1+2 2=3'],
    ['a wrong figure in a part', '412 30 | 19', '412 | 31 | 19', '1=1+2 2=3'],
    ['a wrong figure beside a split', '412 | 30 19 | 88', '413 | 30 | 19 | 88', '1=1 2=2+3 3=4'],
    ['a figure that stands everywhere', '9 412 | 9 30 | 9', '9 412 9 30 | 9', '1+2=1 3=2'],
    ['a wrong figure where two merged', '412 | 30 55 19 | 88', '412 30 56 19 | 88', '1+2=1 3=2'],
    ['a figure of one left out', '412 9 | 9 30 55 | 19', '412 9 9 | 19', '1=1 2=- 3=2'],
    [
      'a doubtful figure that stands further on',
      '412 | - | - | two 30',
      '412 | two',
      '1=1 2=2 3=- 4=-',
    ],
    ['what changed places', '412 | 30 | 19', '19 | 412', '1=1+2 2=- 3=-'],
  ])('%s: %s against %s is %s', (_what, source, version, expected) => {
    expect(said(pairByFacts(paragraphs(source), paragraphs(version)))).toBe(expected)
  })

  const facts = fc.uniqueArray(fc.integer({ max: 99_999, min: 101 }), {
    maxLength: 40,
    minLength: 40,
  })
  const groups = fc.array(
    fc.record({ parts: fc.integer({ max: 3, min: 1 }), splits: fc.boolean() }),
    { maxLength: 8 },
  )

  it('finds what was split and merged wherever every part tells something', () => {
    fc.assert(
      fc.property(facts, groups, (figures, cuts) => {
        const used = cuts.map(({ parts }, index) =>
          figures.slice(index * 3, index * 3 + parts).map(String),
        )
        const whole = used.map((some) => [some.join(' ')])
        const source = cuts.flatMap(({ splits }, index) => (splits ? whole : used)[index] ?? [])
        const version = cuts.flatMap(({ splits }, index) => (splits ? used : whole)[index] ?? [])
        const pairs = pairByFacts(
          source.map((text) => readFacts({ language: 'en', text: spoken(text) }).facts),
          version.map((text) => readFacts({ language: 'en', text: spoken(text) }).facts),
        )
        const joined = (texts: readonly string[]) => (some: readonly number[]) =>
          some.map((index) => texts[index]).join(' ')
        expect(pairs.map((pair) => joined(source)(pair.source))).toEqual(whole.flat())
        expect(pairs.map((pair) => joined(version)(pair.version))).toEqual(whole.flat())
      }),
    )
  })

  const some = fc.array(fc.constantFrom('-', '9', '412', '9 412', '30 19', '55'), { maxLength: 30 })

  it('has every paragraph once, in order, whatever they tell', () => {
    fc.assert(
      fc.property(some, some, (source, version) => {
        const pairs = pairByFacts(paragraphs(source.join(' | ')), paragraphs(version.join(' | ')))
        expect(pairs.flatMap((pair) => pair.source)).toEqual([...source.keys()])
        expect(pairs.flatMap((pair) => pair.version)).toEqual([...version.keys()])
      }),
    )
  })

  it('puts a text beside itself paragraph by paragraph', () => {
    fc.assert(
      fc.property(some, (texts) => {
        const pairs = pairByFacts(paragraphs(texts.join(' | ')), paragraphs(texts.join(' | ')))
        expect(pairs).toEqual(texts.map((_, index) => ({ source: [index], version: [index] })))
      }),
    )
  })
})
