import type { Span } from '../story.js'
import { isRealDay } from './calendar.js'
import type { CopyDay } from './copyDates.js'

/** A date written in figures, and every day of the calendar it can mean, day first before month first. */
export type NumericDate = Span & { readonly readings: readonly Required<CopyDay>[] }

/** `28/3/2025`, `28.3.2025`, `28-3-2025`: the same sign twice, a year of four digits. */
const figures =
  /(?<![\p{L}\p{M}\p{N}/.,:#$_@=&+-])(?<a>\d{1,2})(?<sign>[/.-])(?<b>\d{1,2})\k<sign>(?<year>(?:1[89]|20|2[1-6])\d\d)(?![\p{L}\p{M}\p{N}/_@=]|[.,:-]\p{N})/gu
const iso =
  /(?<![\p{L}\p{M}\p{N}/.,:#$_@=&+-])(?<year>(?:1[89]|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?![\p{L}\p{M}\p{N}/_@=-]|[.,:]\p{N})/gu

/** Figures after these count, name or number something. */
const numbered =
  /(?<![\p{L}\p{M}])(?:no|nos|n°|nr|numbers?|law|decree|order|resolution|decision|agreement|circular|notice|article|section|act|ref|reference|tel|phone|fax|mobile|version|v|ver|road|route|code|id|ip|file|page|isbn|issn|ratio|score|ເລກທີ|ສະບັບເລກທີ|ໂທ|loi|décret|arrêté|tél)\.?\s{0,2}[:：]?\s{0,2}$/iu
const reach = 24

/** Dates in figures, in order. What numbers a law, a telephone or a version is none. */
export const findNumericDates = (text: string): readonly NumericDate[] =>
  [
    ...Array.from(text.matchAll(figures), ({ 0: found, groups = {}, index }) => {
      const [a, b, year] = [Number(groups['a']), Number(groups['b']), Number(groups['year'])]
      const dayFirst = { day: a, month: b, year }
      const readings = a === b ? [dayFirst] : [dayFirst, { day: b, month: a, year }]
      return { end: index + found.length, readings: readings.filter(isRealDay), start: index }
    }),
    ...Array.from(text.matchAll(iso), ({ 0: found, groups = {}, index }) => {
      const day = {
        day: Number(groups['day']),
        month: Number(groups['month']),
        year: Number(groups['year']),
      }
      return { end: index + found.length, readings: [day].filter(isRealDay), start: index }
    }),
  ]
    .filter(({ start }) => !numbered.test(text.slice(Math.max(0, start - reach), start)))
    .sort((a, b) => a.start - b.start)
