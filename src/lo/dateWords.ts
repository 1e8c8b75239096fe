import { monthsOf } from '../core/dates/months.js'

/** One list per width date-fns asks for. What a width is missing is said as `wide`. */
export type Widths = {
  readonly abbreviated?: readonly string[]
  readonly narrow?: readonly string[]
  readonly short?: readonly string[]
  readonly wide: readonly string[]
}

const laoMonths = monthsOf('lo')

/**
 * The months, as the Lao press prints them. CLDR shortens them to initials (ທ.ວ.), which readers do not know from copy;
 * the full names are short enough for a list, so only the narrowest width has initials.
 */
export const months: Widths = {
  narrow: [
    'ມ.ກ.',
    'ກ.ພ.',
    'ມ.ນ.',
    'ມ.ສ.',
    'ພ.ພ.',
    'ມິ.ຖ.',
    'ກ.ລ.',
    'ສ.ຫ.',
    'ກ.ຍ.',
    'ຕ.ລ.',
    'ພ.ຈ.',
    'ທ.ວ.',
  ],
  wide: laoMonths.map(({ name }) => name),
}

/** Everything that is read as a month when somebody types it: old spellings and initials too. */
export const monthSpellings: readonly (readonly string[])[] = laoMonths.map(({ name, others }) => [
  name,
  ...others,
])

/** Sunday first. CLDR's names, which the Lao press prints. */
export const days: Widths = {
  abbreviated: ['ອາທິດ', 'ຈັນ', 'ອັງຄານ', 'ພຸດ', 'ພະຫັດ', 'ສຸກ', 'ເສົາ'],
  narrow: ['ອາ', 'ຈ', 'ອ', 'ພ', 'ພຫ', 'ສຸ', 'ສ'],
  short: ['ອາ', 'ຈ', 'ອ', 'ພ', 'ພຫ', 'ສຸ', 'ສ'],
  wide: ['ວັນອາທິດ', 'ວັນຈັນ', 'ວັນອັງຄານ', 'ວັນພຸດ', 'ວັນພະຫັດ', 'ວັນສຸກ', 'ວັນເສົາ'],
}

export const quarters: Widths = {
  abbreviated: ['ຕມ. 1', 'ຕມ. 2', 'ຕມ. 3', 'ຕມ. 4'],
  narrow: ['1', '2', '3', '4'],
  wide: ['ໄຕຣມາດ 1', 'ໄຕຣມາດ 2', 'ໄຕຣມາດ 3', 'ໄຕຣມາດ 4'],
}

/** Before and after the year 1 of the common era; Lao newsrooms count in it, temples in the Buddhist one. */
export const eras: Widths = {
  abbreviated: ['ກ່ອນ ຄ.ສ.', 'ຄ.ສ.'],
  narrow: ['ກ່ອນ ຄ.ສ.', 'ຄ.ສ.'],
  wide: ['ກ່ອນຄຣິດສັກກະລາດ', 'ຄຣິດສັກກະລາດ'],
}

export const dayPeriods = {
  afternoon: 'ຕອນບ່າຍ',
  am: 'ກ່ອນທ່ຽງ',
  evening: 'ຕອນແລງ',
  midnight: 'ທ່ຽງຄືນ',
  morning: 'ຕອນເຊົ້າ',
  night: 'ຕອນກາງຄືນ',
  noon: 'ຕອນທ່ຽງ',
  pm: 'ຫຼັງທ່ຽງ',
} as const

/** Lengths of time. Lao has one form for one and for many. */
export const distances = {
  aboutXHours: 'ປະມານ {n} ຊົ່ວໂມງ',
  aboutXMonths: 'ປະມານ {n} ເດືອນ',
  aboutXWeeks: 'ປະມານ {n} ອາທິດ',
  aboutXYears: 'ປະມານ {n} ປີ',
  almostXYears: 'ເກືອບ {n} ປີ',
  halfAMinute: 'ເຄິ່ງນາທີ',
  lessThanXMinutes: 'ບໍ່ຮອດ {n} ນາທີ',
  lessThanXSeconds: 'ບໍ່ຮອດ {n} ວິນາທີ',
  overXYears: 'ຫຼາຍກວ່າ {n} ປີ',
  xDays: '{n} ມື້',
  xHours: '{n} ຊົ່ວໂມງ',
  xMinutes: '{n} ນາທີ',
  xMonths: '{n} ເດືອນ',
  xSeconds: '{n} ວິນາທີ',
  xWeeks: '{n} ອາທິດ',
  xYears: '{n} ປີ',
} as const
