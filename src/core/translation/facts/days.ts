import { buddhistEra } from '../../dates/buddhistYears.js'
import { isRealDay } from '../../dates/calendar.js'
import type { CopyDay } from '../../dates/copyDates.js'
import { typedDatesOf } from '../../dates/copyDates.js'
import { monthsOf } from '../../dates/months.js'
import { findNumericDates, findShortDates } from '../../dates/numericDates.js'
import { weekdayNumber, weekdaysOf } from '../../dates/weekdays.js'
import { primaryLanguage } from '../../language/primaryLanguage.js'
import type { Language, Span } from '../../story.js'
import type { Fact, Reading } from './fact.js'
import { anyOf, cover } from './numberToken.js'

/** From here on a year is of the Buddhist era, whether it says so or not. */
const firstBuddhistYear = 2400

export const toCommonYear = (year: number): number =>
  year < firstBuddhistYear ? year : year - buddhistEra

const toDay = ({ day, month, year }: CopyDay): Reading => ({
  amount: month * 100 + day,
  figure: day,
  unit: 'day',
  ...(year === undefined ? {} : { year: toCommonYear(year) }),
})

const toFact = (span: Span, readings: readonly Reading[], isWeak = false): Fact => ({
  end: span.end,
  isOrdinal: false,
  isWeak,
  isWord: false,
  kind: 'date',
  readings,
  start: span.start,
})

/** Days that are named with their month, and the months and weekdays that stand alone, in order. */
export const findDays = (text: string, language: Language): readonly Fact[] => {
  const primary = primaryLanguage(language)
  const copy = typedDatesOf({ path: 'body/0', text }, language).flatMap(({ days, end, start }) => {
    const year = days.at(-1)?.year
    return days.map((day) =>
      toFact({ end, start }, [toDay(year === undefined ? day : { year, ...day })]),
    )
  })
  const figures = [...findNumericDates(text), ...findShortDates(text)].flatMap(
    ({ end, readings, start }) => {
      const own = primary === 'en' ? readings : readings.slice(0, 1)
      return own.length === 0 ? [] : [toFact({ end, start }, own.map(toDay))]
    },
  )
  const whole = [...copy, ...figures, ...(primary === 'lo' ? findLaoFigures(text) : [])]
  const rest = cover(text, whole)
  return [...whole, ...findMonths(rest, primary), ...findWeekdays(rest, primary)].toSorted(
    (a, b) => a.start - b.start,
  )
}

/** `ວັນທີ 8-11/12/2025`, `ວັນທີ 9/12`: after the word for date the day comes first. */
const laoFigures =
  /(?<=ທີ ?)(?:(?<from>\d{1,2}) ?(?:[-–]|ຫາ) ?(?<to>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<year>\d{4}))?|(?<day>\d{1,2})\/(?<onlyMonth>\d{1,2}))(?![\d/])/gu

const findLaoFigures = (text: string): readonly Fact[] =>
  Array.from(text.matchAll(laoFigures)).flatMap(({ 0: found, groups = {}, index }) => {
    const month = Number(groups['month'] ?? groups['onlyMonth'])
    const year = groups['year'] === undefined ? {} : { year: Number(groups['year']) }
    return [groups['from'], groups['to'], groups['day']]
      .filter((day) => day !== undefined)
      .map((day) => ({ day: Number(day), month, ...year }))
      .filter(isRealDay)
      .map((day) => toFact({ end: index + found.length, start: index }, [toDay(day)]))
  })

const englishNames = monthsOf('en').map(({ name }) => name)
const frenchNames = monthsOf('fr').map(({ name }) => name)
const laoNames = monthsOf('lo')
  .flatMap(({ name, others }) => [name, ...others])
  .filter((word) => !word.includes('.'))

/** Months that are words or given names too. */
const mayBeWord = /^(?:March|May|August|April|June)$/u

/** Words before a month that make `March` and `may` one too. */
const beforeMonth =
  'in|by|of|since|until|till|to|from|and|through|before|after|between|during|early|late|mid|next|last|this|each|every|per'
const months: ReadonlyMap<Language, RegExp> = new Map([
  [
    'en',
    new RegExp(
      `(?<![\\p{L}\\p{M}])(?:(?<free>${englishNames.filter((name) => !mayBeWord.test(name)).join('|')}|(?:March|May|August|April|June)(?=,? \\d{4}|[-–]\\p{Lu}))` +
        `|(?<name>March|May|August|April|June)(?<=(?<![\\p{L}])(?:${beforeMonth})[ -]\\p{L}{3,6}))(?![\\p{L}])(?:,? (?<year>[12]\\d{3})(?!\\d|[.,]\\d))?`,
      'gu',
    ),
  ],
  [
    'fr',
    new RegExp(
      `(?<=(?<![\\p{L}])(?:en|de|d[’']|depuis|mi-|fin|début|à|jusqu[’']en|mois d[e’'])[ ]?)(?<name>${frenchNames.join('|')})(?![\\p{L}])(?: (?<year>[12]\\d{3})(?!\\d))?`,
      'gu',
    ),
  ],
  [
    'lo',
    new RegExp(
      `(?:ເດືອນ ?(?<name>${anyOf(laoNames)})|(?<free>${anyOf(laoNames)})(?= ?\\d{4}))(?:,? ?(?<year>\\d{4})(?![\\d.,]\\d|\\d))?`,
      'gu',
    ),
  ],
])

const numberOfMonth = (word: string): number =>
  Math.max(
    ...['en', 'fr', 'lo'].map((language) =>
      monthsOf(language).findIndex(({ name, others }) => [name, ...others].includes(word)),
    ),
  ) + 1

const findMonths = (text: string, language: Language): readonly Fact[] =>
  Array.from(text.matchAll(months.get(language) ?? /$^/gu), ({ 0: found, groups = {}, index }) => {
    const month = numberOfMonth(groups['name'] ?? groups['free'] ?? '')
    const year = groups['year']
    return toFact(
      { end: index + found.length, start: index },
      [
        {
          amount: month,
          figure: NaN,
          unit: 'month',
          ...(year === undefined ? {} : { year: toCommonYear(Number(year)) }),
        },
      ],
      true,
    )
  })

const weekdays: ReadonlyMap<Language, RegExp> = new Map(
  ['en', 'fr', 'lo'].map((language) => {
    const names = weekdaysOf(language).flatMap((each) =>
      language === 'en' ? each.slice(0, 1) : each,
    )
    return [
      language,
      new RegExp(
        language === 'lo' ? anyOf(names) : `(?<!\\p{L})(?:${anyOf(names)})(?=s?(?!\\p{L}))`,
        language === 'fr' ? 'giu' : 'gu',
      ),
    ]
  }),
)

const findWeekdays = (text: string, language: Language): readonly Fact[] =>
  Array.from(text.matchAll(weekdays.get(language) ?? /$^/gu), ({ 0: found, index }) =>
    toFact(
      { end: index + found.length, start: index },
      [{ amount: weekdayNumber(found) ?? 0, figure: NaN, unit: 'weekday' }],
      true,
    ),
  )
