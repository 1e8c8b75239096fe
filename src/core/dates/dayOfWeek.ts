import { Temporal } from 'temporal-polyfill'
import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Language, Passage, Span } from '../story.js'
import { buddhistEra } from './buddhistYears.js'
import type { CopyDay } from './copyDates.js'
import { copyDatesOf } from './copyDates.js'
import { findNumericDates } from './numericDates.js'
import { weekdayNumber, weekdaysOf } from './weekdays.js'

/** A weekday written beside a whole date, and the one the date has, spelt in the same way. */
type WeekdayBesideDate = Span & { readonly expected: string; readonly isRight: boolean }

/** Longer than any weekday with its comma, bracket and article. */
const reach = 40

/** `Monday morning, 8 December`. */
const partsOfDay = 'morning|afternoon|evening|night|matin|après-midi|soir|ຕອນເຊົ້າ|ຕອນບ່າຍ|ຕອນແລງ'

const patterns = (['en', 'fr', 'lo'] as const).map((language) => {
  const names = weekdaysOf(language)
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|')
  const edge = language === 'lo' ? '' : '(?<![\\p{L}\\p{M}])'
  return [
    language,
    {
      after: new RegExp(`^\\s?[(,]\\s?(?<name>${names})(?![\\p{L}\\p{M}])`, 'iu'),
      before: new RegExp(
        `${edge}(?<name>${names})\\.?(?:\\s(?:${partsOfDay}))?[,)]?\\s{0,3}\\(?(?:(?:the|le|ທີ|ວັນທີ)\\s{0,2})?$`,
        'iu',
      ),
    },
  ] as const
})
const patternOf: ReadonlyMap<Language, { readonly after: RegExp; readonly before: RegExp }> =
  new Map(patterns)

/** The weekdays beside dates that have a year, in order: `Monday, 8 December 2025`, `ວັນຈັນ ວັນທີ 8 ທັນວາ 2025`. */
export const findWeekdays = (
  passage: Passage,
  language: Language,
): readonly WeekdayBesideDate[] => {
  const pattern = patternOf.get(primaryLanguage(language))
  if (!pattern) return []
  const { text } = passage
  return findWholeDays(passage, language).flatMap(({ day, end, start }) => {
    const from = Math.max(0, start - reach)
    const before = pattern.before.exec(text.slice(from, start))
    const after = before ? null : pattern.after.exec(text.slice(end, end + reach))
    const typed = (before ?? after)?.groups?.['name']
    if (typed === undefined) return []
    const at = before ? from + before.index : end + (after?.[0].length ?? 0) - typed.length
    return [toWeekday(typed, at, day, primaryLanguage(language))]
  })
}

type WholeDay = Span & { readonly day: Required<CopyDay> }

const findWholeDays = (passage: Passage, language: Language): readonly WholeDay[] => [
  ...copyDatesOf(passage, language).flatMap(({ days: [first, ...more], end, start }) => {
    if (!first || more.length > 0 || first.year === undefined) return []
    return [{ day: { ...first, year: first.year }, end, start }]
  }),
  ...findNumericDates(passage.text).flatMap(({ end, readings, start }) => {
    const [day, other] = readings
    return !day || (other && language === 'en') ? [] : [{ day, end, start }]
  }),
]

/** From here on a year is of the Buddhist era, whether it says so or not. */
const firstBuddhistYear = 2400

const toWeekday = (
  typed: string,
  start: number,
  { day, month, year }: Required<CopyDay>,
  language: Language,
): WeekdayBesideDate => {
  const date = { day, month, year: year < firstBuddhistYear ? year : year - buddhistEra }
  const number = Temporal.PlainDate.from(date).dayOfWeek
  const names = weekdaysOf(language)[number - 1] ?? []
  const [full = ''] = names
  const isClipped = (weekdaysOf(language)[(weekdayNumber(typed) ?? 1) - 1] ?? []).indexOf(
    typed.replace(/^./u, (letter) => letter.toUpperCase()),
  )
  const name = isClipped > 0 ? (names.at(-1) ?? full) : full
  const expected = /^\p{Lu}/u.test(typed)
    ? name.replace(/^./u, (letter) => letter.toUpperCase())
    : name.toLowerCase()
  return { end: start + typed.length, expected, isRight: weekdayNumber(typed) === number, start }
}
