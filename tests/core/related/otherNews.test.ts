import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReissue } from '../../../src/core/related/isReissue.js'
import { type Candidate, rankOtherNews } from '../../../src/core/related/otherNews.js'
import {
  ceremony,
  consultation,
  inaugural,
  interview,
  kaysoneTalk,
  peaceCommittee,
  toCandidate,
} from './stories.js'

const story = toCandidate(consultation)
const desk = [kaysoneTalk, peaceCommittee, interview, inaugural, ceremony].map(toCandidate)

const candidate = (id: string, facts: Partial<Candidate> = {}): Candidate => ({
  id,
  publishedAt: '2025-12-01T00:00:00.000Z',
  section: 'politics',
  terms: [],
  title: `${id} `.repeat(9),
  ...facts,
})

const idsOf = (asked: Candidate, pool: readonly Candidate[], limit?: number) =>
  rankOtherNews(asked, pool, limit === undefined ? {} : { limit }).map(({ id }) => id)

describe('other news of the consultation', () => {
  it('lists all angles on the two countries before two unrelated stories of the section', () => {
    const listed = idsOf(story, desk)

    expect(listed.slice(0, 3).toSorted()).toEqual(['ceremony', 'inaugural', 'interview'])
    expect(listed.slice(3).toSorted()).toEqual(['kaysone-talk', 'peace-committee'])
  })

  it('puts the other report of the same meeting first', () => {
    expect(idsOf(story, desk)[0]).toBe('inaugural')
  })

  it('says why in words an editor can read, a name as one reason', () => {
    const [first] = rankOtherNews(story, desk)

    expect(first?.reasons).toHaveLength(3)
    expect(first?.reasons).toContain('political consultation')
    expect(first?.reasons).not.toContain('consultation')
  })

  it('lists a story that was issued again only once, the newest', () => {
    const again = { ...toCandidate(ceremony), id: 'again', publishedAt: '2025-12-10T09:00:00.000Z' }
    const listed = idsOf(story, [...desk, again])

    expect(listed).toContain('again')
    expect(listed).not.toContain('ceremony')
    expect(listed).toHaveLength(5)
  })

  it('does not list an older issue of the story itself', () => {
    expect(idsOf(story, [...desk, { ...story, id: 'first-issue' }])).not.toContain('first-issue')
  })
})

describe('rankOtherNews', () => {
  it('counts a rare term for more than a common one', () => {
    const asked = candidate('asked', { terms: ['laos', 'baku'] })
    const pool = [
      ...['a', 'b', 'c'].map((id) => candidate(id, { terms: ['laos'] })),
      candidate('rare', { terms: ['baku'] }),
    ]

    expect(idsOf(asked, pool)[0]).toBe('rare')
  })

  it.each<[string, Partial<Candidate>]>([
    ['of the same section', { section: 'economics' }],
    ['closer in time', { publishedAt: '2025-10-01T00:00:00.000Z' }],
    ['closer in time, before or after', { publishedAt: '2026-02-01T00:00:00.000Z' }],
    ['whose shared term is stronger', { terms: ['rice', 'kip', 'coffee'] }],
    ['with a stamp that can be read', { publishedAt: 'yesterday' }],
  ])('of two alike puts the one first that is %s', (_, other) => {
    const asked = candidate('asked', { terms: ['coffee'] })
    const terms = ['coffee', 'kip', 'rice']

    expect(idsOf(asked, [candidate('a', { terms, ...other }), candidate('b', { terms })])).toEqual([
      'b',
      'a',
    ])
  })

  it('fills the list with what shares nothing: the section first, then the newest', () => {
    const asked = candidate('asked', { terms: ['coffee'] })
    const pool = [
      candidate('elsewhere', { publishedAt: '2025-12-03T00:00:00.000Z', section: 'sport' }),
      candidate('old', { publishedAt: '2025-12-01T00:00:00.000Z' }),
      candidate('new', { publishedAt: '2025-12-02T00:00:00.000Z' }),
      candidate('shares', {
        publishedAt: '1995-05-01T00:00:00.000Z',
        section: 'sport',
        terms: ['coffee'],
      }),
    ]

    expect(idsOf(asked, pool)).toEqual(['shares', 'new', 'old', 'elsewhere'])
    expect(rankOtherNews(asked, pool).at(-1)).toEqual({ id: 'elsewhere', reasons: [], score: 0 })
  })

  it('does not take two stories without a section for one section', () => {
    const asked = candidate('asked', { section: undefined })
    const pool = [
      candidate('a', { section: undefined }),
      candidate('b', { publishedAt: '2025-12-02T00:00:00.000Z' }),
    ]

    expect(idsOf(asked, pool)).toEqual(['b', 'a'])
  })

  it('breaks ties by the newer, then the lower id', () => {
    const pool = [
      candidate('b'),
      candidate('a'),
      candidate('c', { publishedAt: '2025-12-02T00:00:00.000Z' }),
    ]

    expect(idsOf(candidate('asked'), pool)).toEqual(['c', 'a', 'b'])
  })

  it('gives nothing for an empty pool or a limit of 0', () => {
    expect(rankOtherNews(story, [])).toEqual([])
    expect(rankOtherNews(story, desk, { limit: 0 })).toEqual([])
  })

  it('lists five unless told otherwise', () => {
    const pool = Array.from({ length: 9 }, (_, index) => candidate(`s${index}`))

    expect(idsOf(candidate('asked'), pool)).toHaveLength(5)
    expect(idsOf(candidate('asked'), pool, 7)).toHaveLength(7)
  })
})

describe('laws of other news', () => {
  const term = fc.constantFrom('laos', 'baku', 'rice', 'coffee', 'kip', 'mekong')
  const anyCandidate = fc.record({
    id: fc.string({ maxLength: 3 }),
    publishedAt: fc.oneof(
      fc.string(),
      fc.integer({ max: 400, min: 0 }).map((days) => new Date(days * 86_400_000).toISOString()),
    ),
    section: fc.constantFrom('politics', 'sport', undefined),
    terms: fc.array(fc.oneof(term, fc.string()), { maxLength: 8 }),
    title: fc.oneof(fc.constantFrom('Rice Price Rises', 'Rice price rises', ''), fc.string()),
  })
  const pools = fc.uniqueArray(anyCandidate, { maxLength: 20, selector: ({ id }) => id })
  const asSets = ({ terms, title }: Candidate) => ({ terms: new Set(terms), title })
  const timeOf = ({ publishedAt }: Candidate) => Date.parse(publishedAt) || Number.NEGATIVE_INFINITY

  it('does not depend on the order of the pool, nor on an id that comes twice', () => {
    fc.assert(
      fc.property(anyCandidate, pools, (asked, pool) => {
        expect(rankOtherNews(asked, pool.toReversed())).toEqual(rankOtherNews(asked, pool))
        expect(rankOtherNews(asked, [...pool, ...pool])).toEqual(rankOtherNews(asked, pool))
      }),
    )
  })

  it('never lists the story itself, nor one story twice, nor more than asked', () => {
    fc.assert(
      fc.property(anyCandidate, pools, fc.nat(25), (asked, pool, limit) => {
        const listed = idsOf(asked, [...pool, asked], limit)

        expect(listed).not.toContain(asked.id)
        expect(new Set(listed).size).toBe(listed.length)
        expect(listed.length).toBeLessThanOrEqual(limit)
      }),
    )
  })

  it('lists all there is up to the limit, save re-issues', () => {
    fc.assert(
      fc.property(anyCandidate, pools, fc.nat(25), (asked, pool, limit) => {
        const others = pool.filter(({ id }) => id !== asked.id)
        const isNewer = (one: Candidate, other: Candidate) =>
          timeOf(one) > timeOf(other) || (timeOf(one) === timeOf(other) && one.id < other.id)
        const struck = others.filter(
          (one) =>
            isReissue(asSets(asked), asSets(one)) ||
            others.some((other) => isNewer(other, one) && isReissue(asSets(other), asSets(one))),
        )

        expect(idsOf(asked, pool, limit)).toHaveLength(
          Math.min(limit, others.length - struck.length),
        )
      }),
    )
  })

  it('falls in score down the list', () => {
    fc.assert(
      fc.property(anyCandidate, pools, (asked, pool) => {
        const scores = rankOtherNews(asked, pool, { limit: 20 }).map(({ score }) => score)

        expect(scores).toEqual(scores.toSorted((one, other) => other - one))
      }),
    )
  })

  it('gives reasons exactly where it gives a score', () => {
    fc.assert(
      fc.property(anyCandidate, pools, (asked, pool) => {
        const suggestions = rankOtherNews(asked, pool)

        expect(suggestions.map(({ score }) => score > 0)).toEqual(
          suggestions.map(({ reasons }) => reasons.length > 0),
        )
      }),
    )
  })
})
