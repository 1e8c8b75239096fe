import { Temporal } from 'temporal-polyfill'
import type { HouseStyle } from '../houseStyle.js'

/** The layouts of printed stamps; the layout alone tells which number is the month. */
export type StampLayout = 'list' | 'page'

const expected =
  'expected “10/12/2025 13:05” (day/month/year) or “12/10/2025 1:43:08 PM” (month/day/year)'

const layouts = [
  /** Above a story. */
  ['page', /^(?<day>\d\d)\/(?<month>\d\d)\/(?<year>\d{4}) (?<hour>\d\d):(?<minute>\d\d)$/u],
  /** In the list of other news, as US culture prints a moment. */
  [
    'list',
    /^(?<month>\d\d?)\/(?<day>\d\d?)\/(?<year>\d{4}) (?<hour>\d\d?):(?<minute>\d\d):(?<second>\d\d) ?(?<half>[AP])M$/iu,
  ],
] as const

const attempt = /^\d+\/\d+\/\d+(?!\d|\/)[ \d:.,|–-]*(?:[AP]\.?M\.?)?$/iu

/** What is wrong with an attempt that neither layout fits; the first that applies is said. */
const mistakes: readonly (readonly [RegExp, string])[] = [
  [/^\d+\/\d+\/\d\d(?!\d)/u, 'has a year of two digits'],
  [/^\S+$/u, 'names no time of day'],
  [/:\d+:\d+$/u, 'has seconds but neither AM nor PM, so either number may be the month'],
  [/ \d+:\d+ ?[AP]M$/iu, 'has AM or PM but no seconds, so either number may be the month'],
]

const invisible = /[\u200B-\u200F\u2060\uFEFF]/gu
const laoDigits = /[\u0ED0-\u0ED9]/gu

/** Invisible characters, kinds and number of spaces, and Lao digits change nothing of what a stamp says. */
const toPlain = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(laoDigits, (digit) => String(digit.charCodeAt(0) - 0x0ed0))
    .replace(/\s+/gu, ' ')
    .trim()

/** Says whether the whole text is an attempt at a stamp, right or wrong: three numbers with slashes, perhaps a time. */
export const isStampLike = (text: string): boolean => attempt.test(toPlain(text))

/**
 * Reads a printed stamp as the instant it names on the clocks of `timeZone`: ISO 8601 in UTC, with milliseconds.
 *
 * Nothing is guessed: `9/12/2025 10:02` is in neither layout and could be either. A time that clocks showed twice,
 * when summer time ended, is read as the first.
 *
 * @throws RangeError that says what is wrong and what was expected: no stamp at all, a year of two digits, seconds
 * without AM or PM, 13 PM, a day or a time of day that does not exist.
 * @example readStamp('12/10/2025 1:43:08 PM', 'Asia/Vientiane').instant // '2025-12-10T06:43:08.000Z'
 */
export const readStamp = (
  text: string,
  timeZone: string,
): { readonly instant: string; readonly layout: StampLayout } => {
  const stamp = toPlain(text)
  const problem = (what: string) => new RangeError(`“${stamp.slice(0, 60)}” ${what}; ${expected}`)
  const mixed = / (0+|1[3-9]|[2-9]\d):[\d:]+ ?[AP]M$/iu.exec(stamp)
  if (mixed) throw problem(`has the hour ${mixed[1] ?? ''} with AM or PM, which go from 1 to 12`)

  for (const [layout, pattern] of layouts) {
    const parts = pattern.exec(stamp)?.groups
    if (!parts) continue
    const moment = toMoment(parts)
    const impossible = findImpossible(moment)
    if (impossible !== undefined) throw problem(`names ${impossible}`)
    const local = Temporal.PlainDateTime.from(moment, { overflow: 'reject' })
    const zoned = local.toZonedDateTime(timeZone)
    if (!zoned.toPlainDateTime().equals(local)) throw problem(`names a time ${timeZone} skipped`)
    return { instant: zoned.toInstant().toString({ fractionalSecondDigits: 3 }), layout }
  }
  const mistake = attempt.test(stamp) && mistakes.find(([pattern]) => pattern.test(stamp))
  throw problem(mistake ? mistake[1] : 'is not a stamp')
}

type Parts = { readonly [part: string]: string | undefined }

const toMoment = (parts: Parts) => {
  const number = (part: string) => Number(parts[part] ?? 0)
  const noon = parts['half']?.toUpperCase() === 'P' ? 12 : 0
  return {
    day: number('day'),
    hour: parts['half'] === undefined ? number('hour') : (number('hour') % 12) + noon,
    minute: number('minute'),
    month: number('month'),
    second: number('second'),
    year: number('year'),
  }
}

type Moment = ReturnType<typeof toMoment>

const findImpossible = ({ day, hour, minute, month, second, year }: Moment): string | undefined => {
  if (month < 1 || month > 12) return `month ${month}`
  const last = Temporal.PlainYearMonth.from({ month, year }).daysInMonth
  if (day < 1 || day > last) return `day ${day} of a month with ${last}`
  if (hour > 23) return `hour ${hour}`
  if (minute > 59) return `minute ${minute}`
  return second > 59 ? `second ${second}` : undefined
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
