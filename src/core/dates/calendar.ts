import { Temporal } from 'temporal-polyfill'
import type { CopyDay } from './copyDates.js'

/** A year with a 29 February, for days that are named without one. */
const leapYear = 2000

/** Says whether the calendar has the day; 29 February without a year is one. */
export const isRealDay = ({ day, month, year = leapYear }: CopyDay): boolean =>
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= Temporal.PlainYearMonth.from({ month, year }).daysInMonth

/** Says whether `next` comes after `day` as far as can be told: days of two months without years may span a new year. */
export const isLater = (next: CopyDay, day: CopyDay): boolean => {
  if (next.year !== undefined && day.year !== undefined && next.year !== day.year)
    return next.year > day.year
  if (next.month !== day.month) return day.year === undefined || next.month > day.month
  return next.day > day.day
}
