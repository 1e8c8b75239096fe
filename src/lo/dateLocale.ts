import type { I18n } from '@payloadcms/translations'
import { dayPeriods, days, distances, eras, months, monthSpellings, quarters } from './dateWords.js'
import type { Widths } from './dateWords.js'
import { inLaoOrder } from './laoOrder.js'

/** A locale of date-fns, as Payload hands it to whatever prints a date. */
export type DateLocale = I18n['dateFNS']

/**
 * Lao for date-fns, which has none. Names are CLDR's; layouts are those of the Lao press: `10 ທັນວາ 2025`, 24 hours.
 *
 * @example format(new Date(2025, 11, 10, 13, 5), 'PPp', { locale: dateLocale }) // '10 ທັນວາ 2025, 13:05'
 */
export const dateLocale: DateLocale = {
  code: 'lo',
  formatDistance: (token, count, { addSuffix, comparison = 0 } = {}) => {
    const distance = distances[token].replace('{n}', String(count))
    if (!addSuffix) return distance
    return comparison > 0 ? `ໃນອີກ ${distance}` : `${distance}ກ່ອນ`
  },
  formatLong: {
    date: ({ width } = {}) => dateLayouts[width ?? 'full'] ?? dateLayouts.full,
    dateTime: ({ width } = {}) => (width === 'short' ? '{{date}} {{time}}' : '{{date}}, {{time}}'),
    time: ({ width } = {}) => timeLayouts[width ?? 'full'] ?? timeLayouts.full,
  },
  formatRelative: (token) => relativeLayouts[token],
  localize: {
    day: (day, options) => pick(days, day, options?.width),
    dayPeriod: (period) => dayPeriods[period],
    era: (era, options) => pick(eras, era, options?.width),
    month: (month, options) => pick(months, month, options?.width),
    // `1st` is for English: a Lao date has the bare number.
    ordinalNumber: String,
    preprocessor: (_date, parts) => inLaoOrder(parts),
    quarter: (quarter, options) => pick(quarters, quarter - 1, options?.width),
  },
  match: {
    day: (text) => find(text, spellings(days)) as ReturnType<DateLocale['match']['day']>,
    dayPeriod: (text) => {
      const names = Object.keys(dayPeriods) as (keyof typeof dayPeriods)[]
      const found = find(
        text,
        names.map((name) => [dayPeriods[name]]),
      )
      const value = names[found?.value ?? -1]
      return found && value ? { ...found, value } : null
    },
    era: (text) => find(text, spellings(eras)) as ReturnType<DateLocale['match']['era']>,
    month: (text) =>
      find(
        text,
        monthSpellings.map((names, index) => [...names, months.narrow?.[index] ?? '']),
      ) as ReturnType<DateLocale['match']['month']>,
    ordinalNumber: (text) => {
      const [digits] = /^\d+/u.exec(text) ?? []
      return digits === undefined
        ? null
        : { rest: text.slice(digits.length), value: Number(digits) }
    },
    quarter: (text) => {
      const found = find(text, spellings(quarters))
      return (found && { ...found, value: found.value + 1 }) as ReturnType<
        DateLocale['match']['quarter']
      >
    },
  },
  options: { firstWeekContainsDate: 1, weekStartsOn: 0 },
}

const dateLayouts: Readonly<Record<string, string>> & { readonly full: string } = {
  full: "EEEE 'ວັນທີ' d MMMM y",
  long: 'd MMMM y',
  medium: 'd MMMM y',
  // As kpl.gov.la stamps its stories: the day first.
  short: 'dd/MM/yyyy',
}

const timeLayouts: Readonly<Record<string, string>> & { readonly full: string } = {
  full: 'HH:mm:ss zzzz',
  long: 'HH:mm:ss z',
  medium: 'HH:mm:ss',
  short: 'HH:mm',
}

const relativeLayouts = {
  lastWeek: "EEEE'ຜ່ານມາ ເວລາ' p",
  nextWeek: "EEEE'ທີ່ຈະມາເຖິງ ເວລາ' p",
  other: 'P',
  today: "'ມື້ນີ້ ເວລາ' p",
  tomorrow: "'ມື້ອື່ນ ເວລາ' p",
  yesterday: "'ມື້ວານນີ້ ເວລາ' p",
} as const

const pick = (widths: Widths, index: number, width = 'wide'): string =>
  (widths[width as keyof Widths] ?? widths.wide)[index] ?? ''

/** All that may be typed for each value, whatever the width. */
const spellings = (widths: Widths): readonly (readonly string[])[] =>
  widths.wide.map((_, index) => Object.values(widths).map((words) => words[index] ?? ''))

/** The value one of whose spellings the text begins with; the longest wins, as ພ and ພຫ are two days. */
const find = (
  text: string,
  values: readonly (readonly string[])[],
): { rest: string; value: number } | null => {
  const [longest] = values
    .flatMap((words, value) => words.map((word) => ({ value, word })))
    .filter(({ word }) => word !== '' && text.startsWith(word))
    .sort((a, b) => b.word.length - a.word.length)
  return longest ? { rest: text.slice(longest.word.length), value: longest.value } : null
}
