import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRealDay } from '../../../src/core/dates/calendar.js'
import { findCopyDates } from '../../../src/core/dates/copyDates.js'
import { getMonthName, monthsOf } from '../../../src/core/dates/months.js'
import { printCopyDate } from '../../../src/core/dates/printCopyDate.js'

const orders = ['day-month', 'month-day'] as const

describe('findCopyDates', () => {
  it('gives the days, what joins them, and the place', () => {
    expect(findCopyDates('held from November 10 to 12, 2024 in Kazan', 'en')).toEqual([
      {
        days: [
          { day: 10, month: 11 },
          { day: 12, month: 11, year: 2024 },
        ],
        end: 33,
        joins: ['to'],
        start: 10,
      },
    ])
  })

  it('gives a year to each day that has one beside it', () => {
    const [date] = findCopyDates('30 December 2025 – 2 January 2026', 'en')
    expect(date?.days).toEqual([
      { day: 30, month: 12, year: 2025 },
      { day: 2, month: 1, year: 2026 },
    ])
  })

  it('knows no dates in a language that is not its own', () => {
    expect(findCopyDates('9 December 2025', 'de')).toEqual([])
  })
})

describe('monthsOf', () => {
  it.each(['en', 'fr', 'lo'])(
    'has twelve months in %s, no two with a word in common',
    (language) => {
      const words = monthsOf(language).map(({ name, others }) => [name, ...others])
      expect(words).toHaveLength(12)
      expect(new Set(words.flat()).size).toBe(words.flat().length)
    },
  )

  it.each(['en', 'fr', 'lo'])('names the months of %s as CLDR does', (language) => {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
    const names = Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2025, index, 1)))
    expect(names.map((_, index) => getMonthName(index + 1, language))).toEqual(names)
  })

  it.each([
    [0, 'en'],
    [13, 'en'],
    [1, 'de'],
  ])('has no name for month %i in %s', (month, language) => {
    expect(() => getMonthName(month, language)).toThrow(RangeError)
  })
})

describe('a date the house writes', () => {
  const day = fc
    .record(
      {
        day: fc.integer({ max: 31, min: 1 }),
        month: fc.integer({ max: 12, min: 1 }),
        year: fc.integer({ max: 2999, min: 1000 }),
      },
      { requiredKeys: ['day', 'month'] },
    )
    .filter(isRealDay)

  it.each(orders)('is found as the same date (%s)', (order) => {
    fc.assert(
      fc.property(day, (named) => {
        const printed = printCopyDate({ days: [named], joins: [] }, 'en', order)
        expect(findCopyDates(`on ${printed}.`, 'en')).toEqual([
          { days: [named], end: 3 + printed.length, joins: [], start: 3 },
        ])
      }),
    )
  })

  it.each(orders)('keeps its form when it is written again (%s)', (order) => {
    const typed = fc.constantFrom(
      'Nov. 29-Dec. 1, 2025',
      '8, 9 and 10 December',
      'December 8 – December 11, 2025',
      '10th to 12th of Nov. 2024',
      'December 30, 2025–January 2, 2026',
      'Jan. 2-4',
      'May 1st through 3rd, 2025',
    )
    const rewrite = (text: string) =>
      findCopyDates(text, 'en').map((date) => printCopyDate(date, 'en', order))
    fc.assert(
      fc.property(typed, (text) => {
        const once = rewrite(text)
        expect(once).toHaveLength(1)
        expect(once.flatMap(rewrite)).toEqual(once)
      }),
    )
  })
})
