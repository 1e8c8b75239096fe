import { monthsOf } from './months.js'

/** The layouts of printed stamps; the layout alone tells which number is the month. */
export type StampLayout =
  | 'day-first'
  | 'iso'
  | 'lao-month'
  | 'list'
  | 'newspaper'
  | 'oana'
  | 'page'
  | 'time-first'
  | 'year-first'

const spellings = monthsOf('lo').map(({ name, others }) => [name, ...others])

/** `ພ.ຈ`, `ພ. ຈ`, `ພຈ` */
const laoMonth = spellings
  .flat()
  .map((word) => word.replaceAll('.', '\\.? ?'))
  .join('|')

const letters = (word: string): string => word.replaceAll(/[. ]/gu, '')

/** The number of a Lao month as stamps print it: `ພ.ຈ` is 11. 0 for another word. */
export const laoMonthNumber = (word: string): number =>
  spellings.findIndex((known) => known.some((one) => letters(one) === letters(word))) + 1

/** Each layout with what it looks like, once blanks and digits are plain. The first that fits is the one. */
export const stampLayouts: readonly (readonly [StampLayout, RegExp])[] = [
  // Above a story of the agency.
  ['page', /^(?<day>\d\d)\/(?<month>\d\d)\/(?<year>\d{4}) (?<hour>\d\d):(?<minute>\d\d)$/u],
  // In its list of other news, as US culture prints a moment.
  [
    'list',
    /^(?<month>\d\d?)\/(?<day>\d\d?)\/(?<year>\d{4}) (?<hour>\d\d?):(?<minute>\d\d):(?<second>\d\d) ?(?<half>[AP])\.?M\.?$/iu,
  ],
  // OANA, the Asia-Pacific agencies' pool: `Thu, 09/10/2009 - 11:40`.
  [
    'oana',
    /^(?<weekday>[A-Z]{3,9})\.?,? (?<month>\d\d)\/(?<day>\d\d)\/(?<year>\d{4}) ?[–-] ?(?<hour>\d\d?):(?<minute>\d\d)$/iu,
  ],
  // Lao sites: `07:00 | 01/06/2021`, `2015.12.28`, `ພ.ຈ. 26, 2020`.
  [
    'time-first',
    /^(?<hour>\d\d?):(?<minute>\d\d) ?[|–-]? ?(?<day>\d\d?)\/(?<month>\d\d?)\/(?<year>\d{4})$/u,
  ],
  ['year-first', /^(?<year>\d{4})\.(?<month>\d\d?)\.(?<day>\d\d?)$/u],
  ['lao-month', new RegExp(`^(?<name>${laoMonth})\\.? ?(?<day>\\d\\d?),? (?<year>\\d{4})$`, 'u')],
  ['lao-month', new RegExp(`^(?<day>\\d\\d?) (?<name>${laoMonth})\\.?,? (?<year>\\d{4})$`, 'u')],
  // The agency's newspaper; what follows counts years and issues.
  [
    'newspaper',
    /^(?<weekday>ວັນ[\p{L}\p{M}]+),? (?:ວັນທີ )?(?<day>\d\d?)\.(?<month>\d\d?)\.(?<year>\d{4})(?:,? ປີທີ .*)?$/u,
  ],
  [
    'iso',
    /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?(?<offset>Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/u,
  ],
  // `9/12/2025 10:02`, `10/12/2025 13:05:00`: in no layout, so read only where one of the numbers cannot be the month.
  [
    'day-first',
    /^(?<day>\d\d?)\/(?<month>\d\d?)\/(?<year>\d{4}) (?<hour>\d\d?):(?<minute>\d\d)(?::(?<second>\d\d))?$/u,
  ],
]
