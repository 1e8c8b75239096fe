import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Frequencies, noFrequencies } from '../../../src/core/related/frequencies.js'
import { keysOf, keysToAsk } from '../../../src/core/related/keys.js'
import type { Term } from '../../../src/core/related/terms.js'
import { toTerms } from './stories.js'

const archive: Frequencies = { sections: {}, stories: 20_000, terms: { baku: 39, laos: 9000 } }

const story = (publishedAt: string, terms: readonly Term[], language = 'en') => ({
  language,
  publishedAt,
  terms,
})

const allToAsk = (...of: Parameters<typeof keysToAsk>): readonly string[] => {
  const { early, late } = keysToAsk(...of)
  return [...late, ...early]
}

const shared = (kept: readonly string[], asked: readonly string[]) =>
  kept.filter((key) => asked.includes(key))

describe('keysOf', () => {
  it('has a rare term by year, another by month', () => {
    const december = story('2025-12-10T06:05:00.000Z', toTerms('baku laos unheard'))

    expect(keysOf(december, archive).toSorted()).toEqual([
      'en/2025-12/laos',
      'en/2025/baku',
      'en/2025/unheard',
    ])
  })

  it.each([
    ['20 of 100', 100, 20, 'en/2025-12/rice'],
    ['19 of 100', 100, 19, 'en/2025/rice'],
    ['40 of 20,000', 20_000, 40, 'en/2025-12/rice'],
    ['39 of 20,000', 20_000, 39, 'en/2025/rice'],
  ])('takes a term in %s stories as %4$s says', (_, stories, holders, key) => {
    const counts = { sections: {}, stories, terms: { rice: holders } }

    expect(keysOf(story('2025-12-10T06:05:00.000Z', toTerms('rice')), counts)).toEqual([key])
  })

  it.each([
    ['2025-12-31T23:59:59.999Z', 'en/2025-12/laos', 'en/2025/baku'],
    ['2026-01-01T00:00:00.000Z', 'en/2026-01/laos', 'en/2026/baku'],
    ['2026-01-01T06:59:00+07:00', 'en/2025-12/laos', 'en/2025/baku'],
    ['yesterday', 'en/1970-01/laos', 'en/1970/baku'],
  ])('reads the stamp %s in UTC', (publishedAt, month, year) => {
    expect(keysOf(story(publishedAt, toTerms('baku laos')), archive)).toEqual([year, month])
  })

  it('takes every word for rare before anything was counted', () => {
    expect(keysOf(story('2025-12-10T06:05:00.000Z', toTerms('laos'), 'lo'), noFrequencies)).toEqual(
      ['lo/2025/laos'],
    )
  })

  it('keeps the terms that are both strong and rare', () => {
    const weak = Array.from({ length: 40 }, (_, index) => ({
      shown: '',
      term: `weak${index}`,
      weight: 0.1,
    }))
    const keys = keysOf(story('2025-12-10T06:05:00.000Z', [...weak, ...toTerms('laos baku')]), {
      ...archive,
      terms: { ...archive.terms, laos: 20_000 },
    })

    expect(keys[0]).toBe('en/2025/baku')
    expect(keys).not.toContain('en/2025-12/laos')
  })
})

describe('keysToAsk', () => {
  it('asks for a rare term five years back', () => {
    const clearly = { ...archive, terms: { baku: 19 } }
    expect(allToAsk(story('2026-02-28T12:00:00.000Z', toTerms('baku')), clearly)).toEqual([
      'en/2026/baku',
      'en/2025/baku',
      'en/2024/baku',
      'en/2023/baku',
      'en/2022/baku',
    ])
  })

  it('asks for what came out before the last year apart, for where it leads to few', () => {
    const { early, late } = keysToAsk(
      story('2026-02-28T12:00:00.000Z', toTerms('baku laos')),
      archive,
    )

    expect(early.toSorted()).toEqual(['en/2022/baku', 'en/2023/baku', 'en/2024/baku'])
    expect(late).toEqual(
      expect.arrayContaining(['en/2026/baku', 'en/2025/baku', 'en/2025-12/laos']),
    )
  })

  it('asks for a term that is barely rare in the months too, where it may have been common', () => {
    const asked = allToAsk(story('2026-02-28T12:00:00.000Z', toTerms('baku')), archive)

    expect(asked).toEqual(expect.arrayContaining(['en/2022/baku', 'en/2025-12/baku']))
  })

  it('asks for a common term three months back, across the year, and where it was rare this year', () => {
    expect(allToAsk(story('2026-02-28T12:00:00.000Z', toTerms('laos')), archive)).toEqual([
      'en/2026/laos',
      'en/2026-02/laos',
      'en/2026-01/laos',
      'en/2025-12/laos',
    ])
  })

  it('finds a story kept while its term was still rare', () => {
    const kept = keysOf(story('2025-01-05T00:00:00.000Z', toTerms('laos')), noFrequencies)
    const asked = allToAsk(story('2025-12-10T00:00:00.000Z', toTerms('laos')), archive)

    expect(shared(kept, asked)).toEqual(['en/2025/laos'])
  })

  it('does not ask in another language', () => {
    const kept = keysOf(story('2025-12-10T00:00:00.000Z', toTerms('baku'), 'fr'), archive)
    const asked = allToAsk(story('2025-12-10T00:00:00.000Z', toTerms('baku')), archive)

    expect(shared(kept, asked)).toEqual([])
  })
})

describe('laws of keys', () => {
  const word = fc.oneof(
    fc.constantFrom('laos', 'baku', 'rice', 'constructor', '__proto__'),
    fc.string(),
  )
  const termsUpTo = (maxLength: number) =>
    fc.uniqueArray(
      fc.record({
        shown: fc.constant(''),
        term: word,
        weight: fc.integer({ max: 999, min: 1 }).map((weight) => weight / 1000),
      }),
      { maxLength, minLength: 1, selector: ({ term }) => term },
    )
  const counts: fc.Arbitrary<Frequencies> = fc.record({
    sections: fc.constant({}),
    stories: fc.nat(50_000),
    terms: fc.dictionary(word, fc.nat(50_000)),
  })
  const ofMonth = fc
    .integer({ max: 31 * 24 - 1, min: 0 })
    .map((hour) => new Date(Date.UTC(2025, 11, 1, hour)).toISOString())

  it('finds a story of the same month with the same terms', () => {
    fc.assert(
      fc.property(ofMonth, ofMonth, termsUpTo(64), counts, (one, other, terms, known) => {
        expect(
          shared(keysOf(story(one, terms), known), allToAsk(story(other, terms), known)),
        ).not.toEqual([])
      }),
    )
  })

  it('finds a story of the same month that shares a rare term', () => {
    const rare = { ...archive, terms: { ...archive.terms, laos: 20_000, rice: 20_000 } }
    const others = fc.constantFrom(...['laos', 'rice', 'laos rice'].map((words) => toTerms(words)))

    fc.assert(
      fc.property(ofMonth, ofMonth, others, others, (one, other, its, theirs) => {
        const [kept, asked] = [its, theirs].map((terms) => [...terms, ...toTerms('baku')])

        expect(
          shared(keysOf(story(one, kept ?? []), rare), allToAsk(story(other, asked ?? []), rare)),
        ).toContain('en/2025/baku')
      }),
    )
  })

  it('gives no more keys than an index can bear, none twice, and none without terms', () => {
    fc.assert(
      fc.property(fc.string(), termsUpTo(64), counts, (publishedAt, terms, known) => {
        const kept = keysOf(story(publishedAt, terms), known)
        const asked = allToAsk(story(publishedAt, terms), known)

        expect(kept.length).toBe(Math.min(32, terms.length))
        expect(asked.length).toBeLessThanOrEqual(24 * 5)
        expect(new Set(kept).size).toBe(kept.length)
        expect(new Set(asked).size).toBe(asked.length)
        expect(allToAsk(story(publishedAt, []), known)).toEqual([])
      }),
    )
  })
})
