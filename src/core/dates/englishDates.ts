import type { CopyDate, CopyDay } from './copyDates.js'
import { englishDate, isOddlySpelt } from './englishDatePattern.js'
import { isDoubtful, isPlainAfter, isPossibleName, reach } from './englishDoubts.js'
import type { TypedDate } from './englishDoubts.js'
import { monthsOf } from './months.js'

const numberOfMonth: ReadonlyMap<string, number> = new Map(
  monthsOf('en').flatMap(({ name, others }, index) =>
    [name, ...others].map((word) => [word.toLowerCase(), index + 1] as const),
  ),
)

/**
 * The dates of English copy, day or month first: `9 December`, `Dec. 9, 2025`, `the 8th of August 2020`, `8-11 December`,
 * `November 10 to 12, 2024`, `28 November – 2 December`.
 *
 * The point of a clipped month that also ends the sentence is not part of the date. Left out is what {@link isDoubtful}
 * doubts. What the calendar does not have (31 September) is found.
 */
export const findTypedEnglishDates = (text: string): readonly CopyDate[] =>
  withRanges(text, readDates(text, monthStart))
    .filter((found) => !isDoubtful(text, found))
    .map(({ days, end, joins, start }) => ({ days, end, joins, start }))

/** Where a month that is also a name may be one: `Theresa May 10 years ago`. Left as it is, and shown. */
export const findPossibleNames = (text: string): readonly CopyDate[] =>
  readDates(text, marchOrMay).filter((found) => isPossibleName(text, found))

/** How months begin, however they are spelt: many texts have none and need no closer look. */
const monthStart = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu

/** The only months that are names too. */
const marchOrMay = /M[aA][rRyY]/u

const readDates = (text: string, sign: RegExp): readonly TypedDate[] =>
  sign.test(text) ? Array.from(text.matchAll(englishDate), (match) => toTypedDate(text, match)) : []

const toTypedDate = (
  text: string,
  { 0: found, groups = {}, index }: RegExpExecArray,
): TypedDate => {
  const word = groups['monthBefore'] ?? groups['monthAfter'] ?? ''
  const typedYear = groups['yearAfterDay'] ?? groups['yearAfterMonth']
  const isMonthFirst = groups['monthBefore'] !== undefined
  const typedDays = groups['daysBefore'] ?? groups['daysAfter'] ?? ''
  const hasOf = groups['of'] !== undefined
  const isOrdinal = /(?:st|nd|rd|th)$/iu.test(typedDays)
  const isCapital = /^\p{Lu}{2}/u.test(word)

  const wholeEnd = index + found.length
  const after = text.slice(wholeEnd, wholeEnd + reach)
  const end = found.endsWith('.') && endsSentence(after) ? wholeEnd - 1 : wholeEnd
  const dropsArticle = hasOf || (isOrdinal && (typedYear !== undefined || isPlainAfter(after)))
  const start = dropsArticle ? index : index + (groups['the']?.length ?? 0)

  return {
    days: toDays(typedDays, word, typedYear),
    end,
    hasOf,
    isCapital,
    isGlued: (groups['glue'] ?? groups['monthGlue']) === '' && !word.endsWith('.'),
    isMonthFirst,
    isOdd: isOddlySpelt(word),
    isOrdinal,
    joins: toJoins(typedDays),
    start,
  }
}

/** `9 Dec. The talks`, `9 Dec.`; but `9 Dec. in Vientiane`. Before a capital or a number it may, and stays. */
const endsSentence = (after: string): boolean =>
  /^(?:[^\S\n]*(?:\n|$)|[^\S\n]+["“‘]?[\p{Lu}\p{N}])/u.test(after)

const toDays = (typed: string, month: string, year: string | undefined): readonly CopyDay[] => {
  const number = numberOfMonth.get(month.replace('.', '').toLowerCase()) ?? 0
  const days = (typed.match(/\d+/gu) ?? []).map((day) => ({ day: Number(day), month: number }))
  return days.map((day, index) =>
    year !== undefined && index === days.length - 1 ? { ...day, year: Number(year) } : day,
  )
}

const toJoins = (typed: string): readonly string[] =>
  typed
    .split(/\d+(?:\s{0,3}(?:st|nd|rd|th)(?!\p{L}))?/iu)
    .slice(1, -1)
    .map((join) =>
      join
        .trim()
        .replace(/\s+the$/u, '')
        .replace(/^[-‐‑–—]$/u, '–'),
    )

const rangeDash = /^(?:[^\S\n]{0,3}[-‐‑–][^\S\n]{0,3}|—)$/u

/** Two dates in the same order with a dash between them are one: `28 November – 2 December`. */
const withRanges = (text: string, dates: readonly TypedDate[]): readonly TypedDate[] => {
  const joined: TypedDate[] = []
  let canGoOn = false
  for (const date of dates) {
    const last = joined.at(-1)
    const isRange: boolean =
      canGoOn &&
      last?.isMonthFirst === date.isMonthFirst &&
      rangeDash.test(text.slice(last.end, date.start))
    if (last && isRange) joined.splice(-1, 1, toRange(last, date))
    else joined.push(date)
    canGoOn = !isRange
  }
  return joined
}

const toRange = (from: TypedDate, to: TypedDate): TypedDate => ({
  ...to,
  days: [...from.days, ...to.days],
  isGlued: from.isGlued || to.isGlued,
  isOdd: from.isOdd || to.isOdd,
  joins: [...from.joins, '–', ...to.joins],
  start: from.start,
})
