import { Temporal } from 'temporal-polyfill'
import type { HouseStyle } from '../houseStyle.js'
import type { Said } from '../rule.js'
import { laoMonthNumber, stampLayouts } from './stampLayouts.js'
import type { StampLayout } from './stampLayouts.js'
import { sayStampProblem, stampProblems } from './stampProblems.js'
import { weekdayNumber } from './weekdays.js'

export type { StampLayout } from './stampLayouts.js'

/** Where a stamp was printed: above a story of the agency, in its list of other news, or anywhere. */
export type StampSurface = 'auto' | 'list' | 'page'

/** A stamp that names no instant, or more than one. */
export class StampError extends RangeError {
  readonly code: 'E_STAMP_AMBIGUOUS' | 'E_STAMP_INVALID'
  override readonly name = 'StampError'
  /** The message in both languages of the admin. */
  readonly said: Said

  constructor(code: StampError['code'], said: Said) {
    super(said.en)
    this.code = code
    this.said = said
  }
}

const attempt = /^\d+\/\d+\/\d+(?!\d|\/)[ \d:.,|–-]*(?:[AP]\.?M\.?)?$/iu

/** What is wrong with an attempt that no layout fits; the first that applies is said. */
const mistakes: readonly (readonly [RegExp, Said, StampError['code']])[] = [
  [
    /^(?:\d\d?:\d\d ?[|–-]? ?)?\d{1,2}([/.-])\d{1,2}\1\d\d(?!\d)/u,
    stampProblems.shortYear,
    'E_STAMP_AMBIGUOUS',
  ],
  [/^\d+([/.-])\d+\1\d+$/u, stampProblems.noTime, 'E_STAMP_INVALID'],
  [/^\d+\/\d+\/\d+ \d+:\d+ ?[AP]\.?M\.?$/iu, stampProblems.halfOfNoSecond, 'E_STAMP_AMBIGUOUS'],
  // `10-12-2025 13:05`, `12/10/2025, 1:43:08 PM`, which some cultures print day first
  [
    /^(?!0?(\d+)[/.-]0?\1[/.-])(?:0?[1-9]|1[0-2])([/.-])(?:0?[1-9]|1[0-2])\2\d{4},? ?[–-]? ?\d\d?[:.h]\d\d(?::\d\d)?(?: ?[AP]\.?M\.?)?$/iu,
    stampProblems.eitherMonth,
    'E_STAMP_AMBIGUOUS',
  ],
]

const invisible = /[\u200B-\u200F\u2060\uFEFF]/gu
const laoDigits = /[\u0ED0-\u0ED9]/gu
/** Digits, slash and colon of East Asian keyboards. */
const fullWidth = /[\uFF0F-\uFF1A]/gu

/** Before the one, years are those of another calendar; the other is as far ahead as anything is announced. */
const [firstYear, lastYear] = [1900, 2200]
const buddhistYears = 543

/** Invisible characters, kinds and number of spaces, and Lao digits change nothing of what a stamp says. */
const toPlain = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(laoDigits, (digit) => String(digit.charCodeAt(0) - 0x0ed0))
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s+/gu, ' ')
    .replace(/ ?([/:]) ?/gu, '$1')
    .trim()

/** Says whether the whole text is an attempt at a stamp, right or wrong: three numbers with slashes, perhaps a time. */
export const isStampLike = (text: string): boolean => attempt.test(toPlain(text))

/**
 * Reads a printed stamp as the instant it names on the clocks of `timeZone`: ISO 8601 in UTC, with milliseconds.
 *
 * Nothing is guessed: `9/12/2025 10:02` is in no layout and could be either. A day without a time is its midnight. A
 * time that clocks showed twice, when summer time ended, is read as the first. `surface` says where the stamp was
 * printed, if that is known: the other layouts of the agency, and those of other sites, are then none.
 *
 * @throws StampError, a RangeError, that says what is wrong and what was expected: `E_STAMP_AMBIGUOUS` where more than
 * one day could be meant, `E_STAMP_INVALID` for no stamp at all, 13 PM, a weekday that is another, a day or a time of
 * day that does not exist.
 * @example readStamp('12/10/2025 1:43:08 PM', 'Asia/Vientiane').instant // '2025-12-10T06:43:08.000Z'
 */
export const readStamp = (
  text: string,
  timeZone: string,
  surface: StampSurface = 'auto',
): { readonly instant: string; readonly layout: StampLayout } => {
  const stamp = toPlain(text)
  const problem = (what: Said, code: StampError['code'] = 'E_STAMP_INVALID') =>
    new StampError(code, sayStampProblem(stamp, what))
  const mixed = / (0+|1[3-9]|[2-9]\d):[\d:]+ ?[AP]\.?M\.?$/iu.exec(stamp)
  if (mixed) throw problem(stampProblems.hourWithHalf(mixed[1] ?? ''))

  for (const [layout, pattern] of stampLayouts) {
    if (surface !== 'auto' && layout !== surface) continue
    const parts = pattern.exec(stamp)?.groups
    if (!parts) continue
    const typed = toMoment(parts)
    const moment = layout === 'day-first' ? toOnlyReading(typed) : typed
    if (!moment) throw problem(stampProblems.eitherMonth, 'E_STAMP_AMBIGUOUS')
    const impossible =
      findImpossible(moment) ??
      (layout === 'iso' ? undefined : findOddYear(moment)) ??
      findWrongWeekday(parts['weekday'], moment)
    if (impossible !== undefined) throw problem(impossible)
    const local = Temporal.PlainDateTime.from(moment, { overflow: 'reject' })
    const zoned = local.toZonedDateTime(toZone(parts['offset']) ?? timeZone)
    if (!zoned.toPlainDateTime().equals(local)) throw problem(stampProblems.skipped(timeZone))
    return { instant: zoned.toInstant().toString({ fractionalSecondDigits: 3 }), layout }
  }
  const other = stampLayouts.find(([, pattern]) => pattern.test(stamp))
  if (other && other[0] !== 'day-first')
    throw problem(stampProblems.anotherLayout(other[0], surface))
  const mistake = mistakes.find(([pattern]) => pattern.test(stamp))
  throw mistake ? problem(mistake[1], mistake[2]) : problem(stampProblems.noStamp)
}

/** `Z` and `+0700` as zones; none where the stamp is on the clocks of the house. */
const toZone = (offset: string | undefined): string | undefined =>
  offset === 'Z' ? 'UTC' : offset?.replace(/^(...)(\d\d)$/u, '$1:$2')

/** The reading in which the month is one, if the other is none or the same. */
const toOnlyReading = (moment: Moment): Moment | undefined => {
  const { day, month } = moment
  if (day === month || (day > 12 && month <= 12)) return moment
  if (month > 12 && day <= 12) return { ...moment, day: month, month: day }
  return day > 12 ? moment : undefined
}

const findWrongWeekday = (weekday: string | undefined, moment: Moment): Said | undefined => {
  if (weekday === undefined) return undefined
  const { day, month, year } = moment
  const isRight = weekdayNumber(weekday) === Temporal.PlainDate.from({ day, month, year }).dayOfWeek
  return isRight ? undefined : stampProblems.anotherWeekday(weekday)
}

type Parts = { readonly [part: string]: string | undefined }

const toMoment = (parts: Parts) => {
  const number = (part: string) => Number(parts[part] ?? 0)
  const noon = parts['half']?.toUpperCase() === 'P' ? 12 : 0
  return {
    day: number('day'),
    hour: parts['half'] === undefined ? number('hour') : (number('hour') % 12) + noon,
    minute: number('minute'),
    month: parts['name'] === undefined ? number('month') : laoMonthNumber(parts['name']),
    second: number('second'),
    year: number('year'),
  }
}

type Moment = ReturnType<typeof toMoment>

const findImpossible = ({ day, hour, minute, month, second, year }: Moment): Said | undefined => {
  if (month < 1 || month > 12) return stampProblems.noMonth(month)
  const last = Temporal.PlainYearMonth.from({ month, year }).daysInMonth
  if (day < 1 || day > last) return stampProblems.noDay(day, last)
  if (hour > 23) return stampProblems.noHour(hour)
  if (minute > 59) return stampProblems.noMinute(minute)
  return second > 59 ? stampProblems.noSecond(second) : undefined
}

const findOddYear = ({ year }: Moment): Said | undefined => {
  if (year >= firstYear && year <= lastYear) return undefined
  const common = year - buddhistYears
  return common >= firstYear && common <= lastYear
    ? stampProblems.buddhistYear(year, common)
    : stampProblems.noYear(year)
}

/**
 * Prints an instant the one way the house prints stamps, on the clocks of the house.
 *
 * Tokens of `style.stamp` are `dd`, `MM`, `yyyy`, `HH` and `mm`; everything else is printed as it stands.
 *
 * @throws RangeError when `instant` is not an ISO 8601 instant, or the zone is not known.
 */
export const printStamp = (
  instant: string,
  { stamp, timeZone }: Pick<HouseStyle, 'stamp' | 'timeZone'>,
): string => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
  const tokens: { readonly [token: string]: string } = {
    HH: padded(local.hour, 2),
    MM: padded(local.month, 2),
    dd: padded(local.day, 2),
    mm: padded(local.minute, 2),
    yyyy: padded(local.year, 4),
  }
  return stamp.replace(/dd|MM|yyyy|HH|mm/gu, (token) => tokens[token] ?? token)
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0')
