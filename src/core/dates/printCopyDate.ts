import type { HouseStyle } from '../houseStyle.js'
import type { Language } from '../story.js'
import type { CopyDate, CopyDay } from './copyDates.js'
import { getMonthName } from './months.js'

/** One day, and how much of its date is said with it: days that share a month name it once. */
type SaidDay = CopyDay & { readonly isFirstOfMonth: boolean; readonly isLastOfMonth: boolean }

/**
 * Writes dates as the house does: `9 December 2025`, `8–11 December`, `28 November – 2 December`,
 * `10 to 12 November 2024`; month first `December 9, 2025`, `December 8–11`.
 *
 * Days of one month get a closed dash and one month name, days of two months a spaced dash.
 *
 * @throws RangeError when the language has no month names.
 */
export const printCopyDate = (
  { days, joins }: Pick<CopyDate, 'days' | 'joins'>,
  language: Language,
  order: HouseStyle['dateOrder'],
): string =>
  days
    .map((day, index): SaidDay => {
      const [previous, next] = [days[index - 1], days[index + 1]]
      return {
        ...day,
        isFirstOfMonth: !previous || !isOneMonth(previous, day),
        isLastOfMonth: !next || !isOneMonth(day, next),
      }
    })
    .map((day, index) => {
      const said = printDay(day, getMonthName(day.month, language), order)
      return said + (index < joins.length ? printJoin(joins[index] ?? '', day.isLastOfMonth) : '')
    })
    .join('')

/** A year written beside the earlier day keeps the two apart, unless it is written beside both. */
const isOneMonth = (day: CopyDay, next: CopyDay): boolean =>
  day.month === next.month && (day.year === undefined || day.year === next.year)

const printDay = (
  { day, isFirstOfMonth, isLastOfMonth, year }: SaidDay,
  month: string,
  order: HouseStyle['dateOrder'],
): string => {
  const saidYear = isLastOfMonth ? year : undefined
  if (order === 'month-day')
    return `${isFirstOfMonth ? `${month} ` : ''}${day}${saidYear === undefined ? '' : `, ${saidYear}`}`
  return `${day}${isLastOfMonth ? ` ${month}` : ''}${saidYear === undefined ? '' : ` ${saidYear}`}`
}

const printJoin = (join: string, isBetweenMonths: boolean): string => {
  if (join === '–') return isBetweenMonths ? ' – ' : '–'
  return join.startsWith(',') ? `${join} ` : ` ${join} `
}
