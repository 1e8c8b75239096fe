import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Counted,
  countStories,
  type Frequencies,
  holdersOf,
  noFrequencies,
  rarityIn,
  rarityOf,
} from '../../../src/core/related/frequencies.js'

const story = (terms: string, section?: string): Counted => ({ section, terms: terms.split(' ') })

const numbered = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => `${name}${index}`)

describe('countStories', () => {
  it('counts a term once for each story, and sections', () => {
    expect(
      countStories(noFrequencies, [
        story('rice kip rice', 'economy'),
        story('rice', 'economy'),
        story('ລາວ'),
      ]),
    ).toEqual({ sections: { economy: 2 }, stories: 3, terms: { kip: 1, rice: 2, ລາວ: 1 } })
  })

  it('adds to what is known, and leaves that as it was', () => {
    const known = Object.freeze({
      sections: Object.freeze({ sport: 2 }),
      stories: 4,
      terms: Object.freeze({ rice: 3 }),
    })

    expect(countStories(known, [story('rice', 'sport')])).toEqual({
      sections: { sport: 3 },
      stories: 5,
      terms: { rice: 4 },
    })
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'counts %s like any other term and section',
    (word) => {
      const once = countStories(noFrequencies, [story(`rice ${word}`, word)])
      const twice = countStories(once, [story(word, word)])

      expect(holdersOf(once.terms, word)).toBe(1)
      expect(holdersOf(twice.terms, word)).toBe(2)
      expect(holdersOf(twice.sections, word)).toBe(2)
      expect(twice.stories).toBe(2)
    },
  )

  it('keeps 40,000 terms', () => {
    const { terms } = countStories(noFrequencies, [
      { section: undefined, terms: numbered(40_000, 't') },
    ])

    expect(Object.keys(terms)).toHaveLength(40_000)
  })

  it('forgets the rarer terms when there is one more, and keeps the counts of the others', () => {
    const common = numbered(20_000, 'common')
    const { stories, terms } = countStories(noFrequencies, [
      { section: undefined, terms: [...numbered(20_001, 'rare'), ...common] },
      { section: undefined, terms: common },
    ])

    expect(stories).toBe(2)
    expect(Object.keys(terms)).toHaveLength(20_000)
    expect(holdersOf(terms, 'common19999')).toBe(2)
    expect(holdersOf(terms, 'rare0')).toBe(0)
  })

  it.each([
    ['keeps all counts at 50,000 stories', 49_999, { rice: 1001, sport: 401, stories: 50_000 }],
    ['halves all counts at one more', 50_000, { rice: 501, sport: 201, stories: 25_001 }],
  ])('%s', (_, before, after) => {
    const known: Frequencies = { sections: { sport: 400 }, stories: before, terms: { rice: 1000 } }
    const { sections, stories, terms } = countStories(known, [story('rice', 'sport')])

    expect({ rice: terms.rice, sport: sections.sport, stories }).toEqual(after)
  })

  it('leaves a rare term about as rare when the counts are halved', () => {
    const known: Frequencies = { sections: {}, stories: 50_000, terms: { baku: 40, laos: 30_000 } }
    const halved = countStories(known, [story('rice')])

    for (const term of ['baku', 'laos'])
      expect(rarityOf(halved, term)).toBeCloseTo(rarityOf(known, term), 1)
  })

  it('counts in two portions as in one', () => {
    const counted = fc.record({
      section: fc.option(fc.constantFrom('sport', '__proto__', '7'), { nil: undefined }),
      terms: fc.array(fc.oneof(fc.constantFrom('rice', '30', '__proto__'), fc.string())),
    })

    fc.assert(
      fc.property(fc.array(counted), fc.array(counted), (one, other) => {
        expect(countStories(countStories(noFrequencies, one), other)).toEqual(
          countStories(noFrequencies, [...one, ...other]),
        )
      }),
    )
  })

  it('comes through a database as it was', () => {
    const counts = countStories(noFrequencies, [story('30 __proto__ ລາວ', 'sport')])

    expect(JSON.parse(JSON.stringify(counts))).toEqual(counts)
  })
})

describe('rarityOf', () => {
  const counts: Frequencies = { sections: {}, stories: 100, terms: { all: 100, many: 50, one: 1 } }

  it('is higher the fewer stories have the term, and highest for an unknown one', () => {
    const rarities = ['all', 'many', 'one', 'none'].map((term) => rarityOf(counts, term))

    expect(rarities).toEqual(rarities.toSorted((one, other) => one - other))
    expect(new Set(rarities).size).toBe(4)
  })

  it.each(['constructor', '__proto__', 'toString'])(
    'takes %s for a term nobody counted',
    (term) => {
      expect(rarityOf(counts, term)).toBe(rarityOf(counts, 'none'))
    },
  )

  it('stays above 0, whatever the counts say', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (stories, holders) => {
        expect(rarityIn(stories, holders)).toBeGreaterThan(0)
      }),
    )
  })
})
