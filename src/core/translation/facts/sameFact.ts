import type { Fact, Reading } from './fact.js'

/** Figures that differ by less are the same: 0.1 × 3 is not 0.3 to a computer. */
const tolerance = 1e-9

const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))

const isDate = (unit: string | undefined): boolean =>
  unit === 'day' || unit === 'month' || unit === 'weekday' || unit === 'clock'

const isSameYear = (a: Reading, b: Reading): boolean =>
  a.year === undefined || b.year === undefined || a.year === b.year

type SameReading = (a: Reading, b: Reading) => boolean

/** 25 km and 25,000 metres; 8 December with a year and without. */
const isSameAmount: SameReading = (a, b) =>
  a.unit === b.unit && isNear(a.amount, b.amount) && isSameYear(a, b)

/** `58,000` and 58.000 ກີບ: one leaves out what it counts. */
const isSameFigure: SameReading = (a, b) =>
  (a.unit === undefined || b.unit === undefined) &&
  !isDate(a.unit ?? b.unit) &&
  isNear(a.figure, b.figure)

/** The day of a date whose month stands elsewhere: `on the 9th`; a year without its word; an hour without its sign. */
const isSameDay: SameReading = (a, b) =>
  (a.unit === undefined || b.unit === undefined) &&
  /^(?:clock|day)$/u.test(a.unit ?? b.unit ?? '') &&
  a.figure === b.figure

/** From the closest likeness to the loosest. */
export const likenesses: readonly SameReading[] = [isSameAmount, isSameFigure, isSameDay]

export const isAlike = (a: Fact, b: Fact, like: SameReading): boolean =>
  a.readings.some((one) => b.readings.some((other) => like(one, other)))

/** Says whether two facts may say the same. */
export const isSameFact = (a: Fact, b: Fact): boolean =>
  likenesses.some((like) => isAlike(a, b, like))

/** Says whether both have a figure in common, whatever it counts: `30 years`, `three decades`, `30 pictures`. */
export const hasSameFigure = (a: Fact, b: Fact): boolean =>
  a.readings.some((one) =>
    b.readings.some(
      (other) => isNear(one.figure, other.figure) || isNear(one.amount, other.amount),
    ),
  )

/** Says whether a year or month said alone is that of a whole date: 2025, and 9 ທັນວາ 2025. */
export const isPartOf = (part: Fact, whole: Fact): boolean =>
  part.readings.some(({ amount, unit, year }) =>
    whole.readings.some(
      (other) =>
        (unit === 'year' && other.year === amount) ||
        (unit === 'month' &&
          other.unit === 'day' &&
          Math.floor(other.amount / 100) === amount &&
          (year === undefined || other.year === undefined || other.year === year)),
    ),
  )
