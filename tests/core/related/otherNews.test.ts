import { describe, expect, it } from 'vitest'
import type { Frequencies } from '../../../src/core/related/frequencies.js'
import { rankOtherNews } from '../../../src/core/related/otherNews.js'
import type { Candidate } from '../../../src/core/related/scoring.js'
import { toTerms } from './stories.js'

const candidate = (id: string, facts: Partial<Candidate> = {}): Candidate => ({
  comparable: '',
  id,
  publishedAt: '2025-12-01T00:00:00.000Z',
  section: 'politics',
  terms: [],
  ...facts,
})

const idsOf = (
  asked: Candidate,
  pool: readonly Candidate[],
  options: Parameters<typeof rankOtherNews>[2] = {},
) => rankOtherNews(asked, pool, options).map(({ id }) => id)

const archive: Frequencies = {
  sections: { politics: 200 },
  stories: 1000,
  terms: { baku: 3, coffee: 9, laos: 700 },
}

describe('rankOtherNews', () => {
  it.each([
    ['the archive', archive],
    ['the pool', undefined],
  ])('counts a rare term for more than a common one, by %s', (_, frequencies) => {
    const asked = candidate('asked', { terms: toTerms('laos baku') })
    const pool = [
      ...['a', 'b', 'c'].map((id) => candidate(id, { terms: toTerms('laos') })),
      candidate('rare', { terms: toTerms('baku') }),
    ]

    expect(idsOf(asked, pool, frequencies ? { frequencies } : {})[0]).toBe('rare')
  })

  it('counts the pool where the archive was not counted yet', () => {
    const asked = candidate('asked', { terms: toTerms('laos baku') })
    const pool = ['laos', 'baku'].map((word) => candidate(word, { terms: toTerms(word) }))
    const frequencies = { sections: {}, stories: 0, terms: {} }

    expect(rankOtherNews(asked, pool, { frequencies })).toEqual(rankOtherNews(asked, pool))
  })

  it.each<[string, Partial<Candidate>]>([
    ['of the same section', { section: 'economics' }],
    ['of the same place', { place: 'Luang Namtha' }],
    ['closer in time', { publishedAt: '2025-10-01T00:00:00.000Z' }],
    ['closer in time, before or after', { publishedAt: '2026-02-01T00:00:00.000Z' }],
    ['whose shared term is stronger', { terms: toTerms('rice kip coffee', 0.4) }],
    ['shorter', { terms: toTerms('rice kip coffee tin lead salt') }],
    ['with a stamp that can be read', { publishedAt: 'yesterday' }],
  ])('of two alike puts the one first that is %s', (_, other) => {
    const place = 'Vientiane'
    const asked = candidate('asked', { place, terms: toTerms('coffee') })
    const terms = toTerms('coffee kip rice')
    const pool = [candidate('a', { place, terms, ...other }), candidate('b', { place, terms })]

    expect(idsOf(asked, pool, { frequencies: archive })).toEqual(['b', 'a'])
  })

  it('counts a section for more where it files less', () => {
    const asked = candidate('asked', { terms: toTerms('coffee') })
    const pool = [candidate('same', { terms: toTerms('coffee') })]
    const [small, large] = [20, 900].map(
      (politics) =>
        rankOtherNews(asked, pool, { frequencies: { ...archive, sections: { politics } } })[0]
          ?.score,
    )

    expect(small).toBeGreaterThan(large ?? Infinity)
  })

  it('finds what says the same in other words by way of the nearest stories', () => {
    const asked = candidate('asked', { terms: toTerms('baku tie') })
    const pool = [
      candidate('near', { terms: toTerms('baku tie mammadov') }),
      candidate('a', { terms: toTerms('tie neck') }),
      candidate('b', { terms: toTerms('tie mammadov') }),
    ]

    expect(idsOf(asked, pool, { frequencies: archive })).toEqual(['near', 'b', 'a'])
  })

  it('of two alike puts the one first whose letters are more alike (ອາເຊີໄບຈານ, Azerbaijan)', () => {
    const asked = candidate('asked', { comparable: 'ອາເຊີໄບຈານ', terms: toTerms('ລາວ') })
    const pool = ['ຫວຽດນາມ', 'ອາເຊໄບຈານ'].map((comparable, index) =>
      candidate(String(index), { comparable, terms: toTerms('ລາວ') }),
    )

    expect(idsOf(asked, pool)).toEqual(['1', '0'])
  })

  it('fills the list with what shares nothing: the section first, then the newest', () => {
    const asked = candidate('asked', { terms: toTerms('coffee') })
    const pool = [
      candidate('elsewhere', { publishedAt: '2025-12-03T00:00:00.000Z', section: 'sport' }),
      candidate('old', { publishedAt: '2025-12-01T00:00:00.000Z' }),
      candidate('new', { publishedAt: '2025-12-02T00:00:00.000Z' }),
      candidate('shares', {
        publishedAt: '1995-05-01T00:00:00.000Z',
        section: 'sport',
        terms: toTerms('coffee'),
      }),
    ]

    expect(idsOf(asked, pool)).toEqual(['shares', 'new', 'old', 'elsewhere'])
    expect(rankOtherNews(asked, pool).at(-1)).toEqual({
      id: 'elsewhere',
      isSameEvent: false,
      reasons: { days: 2, isSameSection: false, terms: [] },
      score: 0,
    })
  })

  it.each([undefined, ''])(
    'does not take two stories with the section %j for one section',
    (section) => {
      const asked = candidate('asked', { section })
      const pool = [
        candidate('a', { section }),
        candidate('b', { publishedAt: '2025-12-02T00:00:00.000Z' }),
      ]

      expect(idsOf(asked, pool)).toEqual(['b', 'a'])
    },
  )

  it('breaks ties by the newer, then the lower id', () => {
    const pool = [
      candidate('b'),
      candidate('a'),
      candidate('c', { publishedAt: '2025-12-02T00:00:00.000Z' }),
    ]

    expect(idsOf(candidate('asked'), pool)).toEqual(['c', 'a', 'b'])
  })

  it('gives nothing for an empty pool or a limit of 0', () => {
    expect(rankOtherNews(candidate('asked'), [])).toEqual([])
    expect(rankOtherNews(candidate('asked'), [candidate('a')], { limit: 0 })).toEqual([])
  })

  it('lists five unless told otherwise', () => {
    const pool = Array.from({ length: 9 }, (_, index) => candidate(`s${index}`))

    expect(idsOf(candidate('asked'), pool)).toHaveLength(5)
    expect(idsOf(candidate('asked'), pool, { limit: 7 })).toHaveLength(7)
  })

  it('forgets faster with a shorter half-life', () => {
    const asked = candidate('asked', { terms: toTerms('coffee kip') })
    const pool = [
      candidate('close', { terms: toTerms('coffee') }),
      candidate('like', { publishedAt: '2025-11-21T00:00:00.000Z', terms: toTerms('coffee kip') }),
    ]

    expect(idsOf(asked, pool, { frequencies: archive, halfLife: 60 })[0]).toBe('like')
    expect(idsOf(asked, pool, { frequencies: archive, halfLife: 2 })[0]).toBe('close')
  })

  it('finds the first report of an anniversary after years', () => {
    const asked = candidate('asked', { terms: toTerms('baku') })
    const pool = [
      candidate('filler'),
      candidate('first', { publishedAt: '1995-12-01T00:00:00.000Z', terms: toTerms('baku') }),
    ]

    expect(idsOf(asked, pool, { frequencies: archive })).toEqual(['first', 'filler'])
  })

  it.each([
    ['four days apart', '2025-12-05T00:00:00.000Z', 'baku coffee', true],
    ['longer apart', '2025-12-05T00:00:01.000Z', 'baku coffee', false],
    ['without a stamp', 'yesterday', 'baku coffee', false],
    ['with only an everyday word in common', '2025-12-01T00:00:00.000Z', 'laos rice tin', false],
    ['without terms', '2025-12-01T00:00:00.000Z', '', false],
  ])('says whether two reports tell one event: %s', (_, publishedAt, words, isSameEvent) => {
    const asked = candidate('asked', { terms: toTerms('baku coffee laos') })
    const terms = toTerms(words).filter(({ term }) => term !== '')
    const [listed] = rankOtherNews(asked, [candidate('a', { publishedAt, terms })], {
      frequencies: archive,
    })

    expect(listed?.isSameEvent).toBe(isSameEvent)
  })
})
