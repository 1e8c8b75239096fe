import type { Span } from '../story.js'
import { isRealDay } from './calendar.js'
import type { CopyDay } from './copyDates.js'

/** A date written in figures, and every day of the calendar it can mean, day first before month first. */
export type NumericDate = Span & { readonly readings: readonly Required<CopyDay>[] }

/** No part of a longer number, a code or an address. */
const alone = '[\\p{L}\\p{M}\\p{N}/.,:#$_@=&+-]'
const goesOn = '[\\p{L}\\p{M}\\p{N}/_@=]|[.,:]\\p{N}'

/**
 * `28/3/2025`, `28.3.2025`, `28-3-2025`: the same sign twice, a year of four digits. With slashes a hyphen may join it to
 * another: `27/03/2023-30/03/2023`.
 */
const figures = new RegExp(
  `(?:(?<!${alone})|(?<=/\\d{4}-)(?=[\\d/]+/))(?<a>\\d{1,2})(?<sign>[/.-])(?<b>\\d{1,2})\\k<sign>` +
    `(?<year>(?:1[89]|20|2[1-6])\\d\\d)(?!${goesOn}|-(?!(?<=/\\d{4}-)\\d{1,2}/\\d{1,2}/\\d{4})\\p{N})`,
  'gu',
)
const yearFirst = new RegExp(
  `(?<!${alone})(?<year>(?:1[89]|20)\\d\\d)(?<sign>[/-])(?<month>\\d\\d)\\k<sign>(?<day>\\d\\d)(?!${goesOn}|-)`,
  'gu',
)
/** `10/12/25`, with other signs only where all have two digits: `10-12-25`. */
const shortYear = new RegExp(
  `(?<!${alone})(?:(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>\\d\\d)|(?<c>\\d\\d)(?<sign>[.-])(?<d>\\d\\d)\\k<sign>(?<last>\\d\\d))(?!${goesOn}|-\\p{N}|%)`,
  'gu',
)

/** Figures after these count, name or number something. */
const numbered =
  /(?<![\p{L}\p{M}])(?:no|nos|n°|nr|numbers?|law|decree|order|resolution|decision|agreement|circular|notice|article|section|act|ref|reference|tel|call|dial|phone|fax|mobile|version|v|ver|road|route|code|id|ip|file|page|isbn|issn|ratio|score|ເລກທີ|ສະບັບເລກທີ|ໂທ|loi|décret|arrêté|tél)\.?\s{0,2}[:：]?\s{0,2}$/iu
const reach = 24

/** Most texts have no two figures with such a sign between, and need no closer look. */
const pair = /\d[/.-]\d/u

/** Dates in figures, in order. What numbers a law, a telephone or a version is none. */
export const findNumericDates = (text: string): readonly NumericDate[] =>
  pair.test(text) ? readDates(text) : []

const readDates = (text: string): readonly NumericDate[] =>
  [
    ...Array.from(text.matchAll(figures), ({ 0: found, groups = {}, index }) => ({
      end: index + found.length,
      readings: toReadings(Number(groups['a']), Number(groups['b']), Number(groups['year'])),
      start: index,
    })),
    ...Array.from(text.matchAll(yearFirst), ({ 0: found, groups = {}, index }) => {
      const day = {
        day: Number(groups['day']),
        month: Number(groups['month']),
        year: Number(groups['year']),
      }
      return { end: index + found.length, readings: [day].filter(isRealDay), start: index }
    }),
  ]
    .filter(({ start }) => !isNumbered(text, start))
    .sort((a, b) => a.start - b.start)

/** Years of two digits from here on are of the last century. */
const lastCentury = 50

/** Dates in figures with a year of two digits, in order: the century, too, is for somebody who knows. */
export const findShortDates = (text: string): readonly NumericDate[] =>
  pair.test(text) ? readShortDates(text) : []

const readShortDates = (text: string): readonly NumericDate[] =>
  Array.from(text.matchAll(shortYear), ({ 0: found, groups = {}, index }) => {
    const [a, b, short] = [groups['a'] ?? groups['c'], groups['b'] ?? groups['d'], groups['year']]
    const year = Number(short ?? groups['last'])
    const readings = toReadings(Number(a), Number(b), (year < lastCentury ? 2000 : 1900) + year)
    return { end: index + found.length, readings, start: index }
  }).filter(({ readings, start }) => readings.length > 0 && !isNumbered(text, start))

/** The day first, then the month first; one reading where both are the same day. */
const toReadings = (a: number, b: number, year: number): readonly Required<CopyDay>[] => {
  const dayFirst = { day: a, month: b, year }
  const readings = a === b ? [dayFirst] : [dayFirst, { day: b, month: a, year }]
  return readings.filter(isRealDay)
}

const isNumbered = (text: string, start: number): boolean =>
  numbered.test(text.slice(Math.max(0, start - reach), start))
