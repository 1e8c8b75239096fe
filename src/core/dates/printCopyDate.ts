import type { HouseStyle } from '../houseStyle.js'
import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Language } from '../story.js'
import type { CopyDate, CopyDay } from './copyDates.js'
import { getMonthName } from './months.js'

/** One day, and how much of its date is said with it: days that share a month name it once. */
type SaidDay = CopyDay & { readonly isFirstOfMonth: boolean; readonly isLastOfMonth: boolean }

/** What joins days in each language, for dates that were left untranslated. */
const joinWords: ReadonlyMap<Language, ReadonlyMap<string, string>> = new Map([
  [
    'en',
    new Map([
      ['au', 'to'],
      ['et', 'and'],
      ['et le', 'and'],
      ['ou', 'or'],
      ['ou le', 'or'],
    ]),
  ],
  [
    'fr',
    new Map([
      ['to', 'au'],
      ['through', 'au'],
      ['and', 'et'],
      ['or', 'ou'],
      ['&', 'et'],
    ]),
  ],
  [
    'lo',
    new Map([
      ['to', 'ຫາ'],
      ['through', 'ຫາ'],
      ['au', 'ຫາ'],
      ['and', 'ແລະ'],
      ['et', 'ແລະ'],
      ['et le', 'ແລະ'],
      ['or', 'ຫຼື'],
      ['ou', 'ຫຼື'],
      ['ou le', 'ຫຼື'],
      ['&', 'ແລະ'],
    ]),
  ],
])

/**
 * Writes dates as the house does: `9 December 2025`, `8–11 December`, `28 November – 2 December`,
 * `10 to 12 November 2024`; month first `December 9, 2025`, `December 8–11`.
 *
 * Days of one month get a closed dash and one month name, days of two months a spaced dash. French has `1er`, Lao a hyphen
 * between days of one month; both put the day first whatever the order of English copy.
 *
 * @throws RangeError when the language has no month names.
 */
export const printCopyDate = (
  { days, joins }: Pick<CopyDate, 'days' | 'joins'>,
  language: Language,
  englishOrder: HouseStyle['dateOrder'],
): string => {
  const primary = primaryLanguage(language)
  const order = primary === 'en' ? englishOrder : 'day-month'
  return days
    .map((day, index): SaidDay => {
      const [previous, next] = [days[index - 1], days[index + 1]]
      return {
        ...day,
        isFirstOfMonth: !previous || !isOneMonth(previous, day),
        isLastOfMonth: !next || !isOneMonth(day, next),
      }
    })
    .map((day, index) => {
      const said = printOne(day, getMonthName(day.month, primary), order, primary)
      const join = joins[index]
      return said + (join === undefined ? '' : printJoin(join, day.isLastOfMonth, primary))
    })
    .join('')
}

/** One whole day in English copy: `9 December 2025`, or `December 9, 2025`. */
export const printDay = (day: CopyDay, order: HouseStyle['dateOrder']): string =>
  printCopyDate({ days: [day], joins: [] }, 'en', order)

/** A year written beside the earlier day keeps the two apart, unless it is written beside both. */
const isOneMonth = (day: CopyDay, next: CopyDay): boolean =>
  day.month === next.month && (day.year === undefined || day.year === next.year)

const printOne = (
  { day, isFirstOfMonth, isLastOfMonth, year }: SaidDay,
  month: string,
  order: HouseStyle['dateOrder'],
  language: Language,
): string => {
  const number = language === 'fr' && day === 1 ? '1er' : String(day)
  const saidYear = isLastOfMonth ? year : undefined
  if (order === 'month-day')
    return `${isFirstOfMonth ? `${month} ` : ''}${day}${saidYear === undefined ? '' : `, ${saidYear}`}`
  return `${number}${isLastOfMonth ? ` ${month}` : ''}${saidYear === undefined ? '' : ` ${saidYear}`}`
}

const printJoin = (typed: string, isBetweenMonths: boolean, language: Language): string => {
  if (typed === '–' && isBetweenMonths) return ' – '
  if (typed === '–') return language === 'lo' ? '-' : '–'
  const join = typed.replace(
    /[\p{L}&]+(?: le)?/u,
    (word) => joinWords.get(language)?.get(word) ?? word,
  )
  return join.startsWith(',') ? `${join} ` : ` ${join} `
}
