import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findContenders } from '../../../src/core/reads/mostReadDays.js'
import type { ReadsOfDay } from '../../../src/core/reads/mostReadDays.js'
import { readDay, windowDays } from '../../../src/core/reads/readDays.js'
import { readsPace } from '../../../src/core/reads/readsPace.js'
import { recentReads } from '../../../src/core/reads/recentReads.js'

describe('the day of a read', () => {
  it.each([
    ['2025-12-10T16:59:59.999Z', 'Asia/Vientiane', '2025-12-10'],
    ['2025-12-10T17:00:00.000Z', 'Asia/Vientiane', '2025-12-11'],
    ['2025-12-10T17:00:00.000Z', 'America/New_York', '2025-12-10'],
    ['2025-12-31T17:00:00.000Z', 'Asia/Vientiane', '2026-01-01'],
  ])('%s in %s is %s', (moment, zone, day) => {
    expect(readDay(Date.parse(moment), zone)).toBe(day)
  })

  it('24 hours are today and yesterday, a week is today and seven days before', () => {
    expect(windowDays('24h', '2026-01-01')).toEqual(['2026-01-01', '2025-12-31'])
    expect(windowDays('7d', '2026-01-01')).toHaveLength(8)
    expect(windowDays('30d', '2026-01-01').at(-1)).toBe('2025-12-02')
  })
})

describe('the contenders of a window', () => {
  const counts = fc.dictionary(fc.constantFrom(...'abcdefghijkl'), fc.integer({ max: 9, min: 1 }), {
    maxKeys: 12,
  })
  const topOf = (
    all: Readonly<Record<string, number>>,
    day: string,
    length: number,
  ): ReadsOfDay => {
    const sorted = Object.entries(all).toSorted(([, a], [, b]) => b - a)
    return {
      counts: new Map(sorted.slice(0, length)),
      day,
      isWhole: sorted.length <= length,
    }
  }

  it('hold every story of the first that is on a list, whatever the days were', () => {
    fc.assert(
      fc.property(
        fc.array(counts, { maxLength: 8, minLength: 1 }),
        fc.integer({ max: 5, min: 1 }),
        fc.integer({ max: 6, min: 1 }),
        (days, limit, length) => {
          const lists = days.map((day, index) => topOf(day, String(index), length))
          const readsOf = (story: string) => days.reduce((all, day) => all + (day[story] ?? 0), 0)
          const listed = new Set(lists.flatMap((list) => [...list.counts.keys()]))
          const reads = [...listed].map(readsOf).toSorted((a, b) => b - a)
          const first = [...listed].filter((story) => readsOf(story) >= (reads[limit - 1] ?? 0))
          const found = findContenders(lists, limit)

          expect(found.map(({ story }) => story)).toEqual(expect.arrayContaining(first))
          for (const { missing, reads: known, story } of found)
            expect(
              missing.reduce((all, day) => all + (days[Number(day)]?.[story] ?? 0), known),
            ).toBe(readsOf(story))
        },
      ),
    )
  })

  it('miss no day where the lists are whole', () => {
    const lists = [topOf({ a: 3, b: 1 }, '1', 5), topOf({ b: 4 }, '2', 5)]
    expect(findContenders(lists, 1)).toEqual([{ missing: [], reads: 5, story: 'b' }])
  })
})

describe('recent reads', () => {
  it('count a reader once in half an hour, however often the page is loaded', () => {
    const recent = recentReads()
    expect([0, 1, 29 * 60_000].map((now) => recent.isNew('a', now))).toEqual([true, false, false])
    expect(recent.isNew('a', 30 * 60_000)).toBe(true)
    expect(recent.isNew('b', 30 * 60_000)).toBe(true)
  })

  it('are bounded: the oldest is forgotten first', () => {
    const recent = recentReads(2)
    for (const mark of ['a', 'b', 'c']) recent.isNew(mark, 0)
    expect(recent.isNew('c', 1)).toBe(false)
    expect(recent.isNew('a', 1)).toBe(true)
  })
})

describe('the pace of reads', () => {
  it('lets so many through in a minute, and again in the next', () => {
    const pace = readsPace()
    expect([1, 2, 3].map((now) => pace.allows('a', 2, now))).toEqual([true, true, false])
    expect(pace.allows('b', 2, 4)).toBe(true)
    expect(pace.allows('a', 2, 60_001)).toBe(true)
  })

  it('is bounded, and starts anew when the clock was set back', () => {
    const pace = readsPace(1)
    expect(pace.allows('a', 9, 90_000)).toBe(true)
    expect(pace.allows('b', 9, 90_000)).toBe(false)
    expect(pace.allows('b', 9, 10_000)).toBe(true)
  })
})
