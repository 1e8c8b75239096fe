import { describe, expect, it } from 'vitest'
import { countStories, noFrequencies } from '../../../src/core/related/frequencies.js'
import { toSearchScore } from '../../../src/core/related/searchScore.js'

const now = Date.UTC(2025, 11, 10)
const daysAgo = (days: number): string => new Date(now - days * 86_400_000).toISOString()

const archive = countStories(
  noFrequencies,
  Array.from({ length: 400 }, (_, index) => ({
    section: undefined,
    terms: index % 100 === 0 ? ['laos', 'azerbaijan'] : ['laos'],
  })),
)

const story = (term: string, publishedAt = daysAgo(1), weight = 0.8) => ({
  publishedAt,
  terms: [{ shown: term, term, weight }],
})

describe('toSearchScore', () => {
  const scoreOf = toSearchScore(['laos', 'azerbaijan'], archive, now)

  it.each([
    ['a rare word before a common one', story('azerbaijan'), story('laos')],
    ['what a story is about before what it mentions', story('azerbaijan'), story('mekong')],
    ['the newer of two alike', story('azerbaijan'), story('azerbaijan', daysAgo(30))],
    ['the weightier of two alike', story('laos'), story('laos', daysAgo(1), 0.2)],
  ])('puts %s', (_, better, worse) => {
    expect(scoreOf(better)).toBeGreaterThan(scoreOf(worse))
  })

  it('counts a stamp that lies ahead as of today', () => {
    const [today, ahead] = [0, -365].map((days) => scoreOf(story('azerbaijan', daysAgo(days))))
    expect(ahead).toBe(today)
  })

  it('counts a story of a year ago half as much as it did on its day', () => {
    const [today, lastYear] = [0, 365].map((days) => scoreOf(story('azerbaijan', daysAgo(days))))
    expect(lastYear).toBeCloseTo((today ?? NaN) / 2)
  })
})
