import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReissue } from '../../../src/core/related/isReissue.js'
import { rankOtherNews } from '../../../src/core/related/otherNews.js'
import type { Candidate } from '../../../src/core/related/scoring.js'

const word = fc.constantFrom('laos', 'baku', 'rice', 'coffee', 'kip', 'mekong')

const termsOf = (words: fc.Arbitrary<string>, maxLength = 8) =>
  fc.uniqueArray(
    fc.record({
      shown: words,
      term: words,
      weight: fc.integer({ max: 999, min: 1 }).map((weight) => weight / 1000),
    }),
    { maxLength, selector: ({ term }) => term },
  )

const stamp = fc.oneof(
  { arbitrary: fc.string(), weight: 1 },
  {
    arbitrary: fc
      .integer({ max: 400, min: 0 })
      .map((days) => new Date(days * 86_400_000).toISOString()),
    weight: 4,
  },
)

const candidate: fc.Arbitrary<Candidate> = fc.record({
  comparable: fc.oneof(
    fc.constantFrom(
      'rice price rises',
      'rice price rises again',
      'rice price rises again today',
      '',
    ),
    fc.string(),
  ),
  id: fc.string({ maxLength: 3 }),
  place: fc.constantFrom('Vientiane', 'Xekong', undefined),
  publishedAt: stamp,
  section: fc.constantFrom('politics', 'sport', undefined),
  terms: termsOf(fc.oneof(word, fc.string())),
})

const poolOf = (each: fc.Arbitrary<Candidate>, maxLength = 20) =>
  fc.uniqueArray(each, { maxLength, selector: ({ id }) => id })

const pool = poolOf(candidate)

const frequencies = fc.constantFrom(
  {},
  {
    frequencies: {
      sections: { politics: 600, sport: 30 },
      stories: 2000,
      terms: { baku: 2, coffee: 20, laos: 1500, rice: 300 },
    },
  },
)

describe('laws of other news', () => {
  it('does not depend on the order of the pool, nor on an id that comes twice', () => {
    fc.assert(
      fc.property(candidate, pool, frequencies, (asked, others, options) => {
        const listed = rankOtherNews(asked, others, options)

        expect(rankOtherNews(asked, others.toReversed(), options)).toEqual(listed)
        expect(rankOtherNews(asked, [...others, ...others], options)).toEqual(listed)
      }),
    )
  })

  it('never lists the story itself, nor one story twice, nor more than asked', () => {
    fc.assert(
      fc.property(candidate, pool, fc.nat(25), (asked, others, limit) => {
        const listed = rankOtherNews(asked, [...others, asked], { limit }).map(({ id }) => id)

        expect(listed).not.toContain(asked.id)
        expect(new Set(listed).size).toBe(listed.length)
        expect(listed.length).toBeLessThanOrEqual(limit)
      }),
    )
  })

  it('lists all there is up to the limit, save re-issues of what is listed', () => {
    fc.assert(
      fc.property(candidate, pool, frequencies, fc.nat(25), (asked, others, options, limit) => {
        const textOf = new Map(others.map(({ comparable, id }) => [id, comparable]))
        const full = rankOtherNews(asked, others, { ...options, limit: 20 })
        const texts = [asked.comparable, ...full.map(({ id }) => textOf.get(id) ?? '')]
        const ids = new Set(full.map(({ id }) => id))
        const left = others.filter(({ id }) => id !== asked.id && !ids.has(id))
        const isKnown = (text: string, before: readonly string[]) =>
          before.some((each) => isReissue(each, text))

        expect(left.filter(({ comparable }) => !isKnown(comparable, texts))).toEqual([])
        expect(texts.filter((text, at) => isKnown(text, texts.slice(0, at)))).toEqual([])
        expect(rankOtherNews(asked, others, { ...options, limit })).toEqual(full.slice(0, limit))
      }),
    )
  })

  it('falls in score down the list, however long the pool is', () => {
    const short = candidate.map((each) => ({ ...each, terms: each.terms.slice(0, 3) }))
    const long = fc
      .array(short, { maxLength: 100, minLength: 70 })
      .map((each) => each.map((one, index) => ({ ...one, id: `s${index}` })))

    fc.assert(
      fc.property(candidate, fc.oneof(pool, long), frequencies, (asked, others, options) => {
        const scores = rankOtherNews(asked, others, { ...options, limit: 100 }).map(
          ({ score }) => score,
        )

        expect(scores).toEqual(scores.toSorted((one, other) => other - one))
      }),
    )
  })

  it('gives terms as reasons exactly where it gives a score', () => {
    fc.assert(
      fc.property(candidate, pool, frequencies, (asked, others, options) => {
        const listed = rankOtherNews(asked, others, { ...options, limit: 20 })

        expect(listed.map(({ reasons }) => reasons.terms.length > 0)).toEqual(
          listed.map(({ score }) => score > 0),
        )
      }),
    )
  })

  it('finds another report of an event from either side', () => {
    fc.assert(
      fc.property(candidate, candidate, frequencies, (one, other, options) => {
        const [its] = rankOtherNews({ ...one, id: 'a' }, [{ ...other, id: 'b' }], options)
        const [theirs] = rankOtherNews({ ...other, id: 'b' }, [{ ...one, id: 'a' }], options)

        fc.pre('frequencies' in options)
        expect(its?.isSameEvent).toBe(theirs?.isSameEvent)
      }),
    )
  })

  it('lets no unrelated story push out a related one, once terms are counted in the archive', () => {
    const georgian = fc.string({ unit: fc.constantFrom(...'აბგდევზთ'), minLength: 1 })
    const unrelated = fc.record({
      comparable: fc.array(georgian, { maxLength: 9 }).map((words) => words.join(' ')),
      id: fc.string({ maxLength: 3 }).map((id) => `unrelated ${id}`),
      publishedAt: stamp,
      section: fc.constant('თბილისი'),
      terms: termsOf(georgian, 30),
    })
    const known = { sections: { politics: 600 }, stories: 2000, terms: { laos: 1500, rice: 300 } }

    fc.assert(
      fc.property(candidate, pool, unrelated, fc.nat(25), (asked, others, stranger, limit) => {
        const options = { frequencies: known, limit }
        const before = rankOtherNews(asked, others, options)
        const after = rankOtherNews(asked, [...others, stranger], options).map(({ id }) => id)
        const related = before.filter(({ score }) => score > 0).map(({ id }) => id)

        expect(after).toEqual(expect.arrayContaining(related))
      }),
      { numRuns: 1000 },
    )
  })
})
