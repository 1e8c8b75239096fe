import { format, formatDistance, formatRelative, parse } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateLocale } from '../../src/lo/index.js'

const locale = dateLocale
const lunch = new Date(2025, 11, 10, 13, 5, 9)
const printed = (pattern: string, date = lunch) => format(date, pattern, { locale })
const cldr = (options: Intl.DateTimeFormatOptions, date: Date) =>
  new Intl.DateTimeFormat('lo', options).format(date)

const [minute, hour, day] = [60, 3600, 86_400]
const year = Array.from({ length: 12 }, (_, month) => new Date(2025, month, 15))
const week = Array.from({ length: 7 }, (_, day) => new Date(2025, 5, 1 + day))

describe('a date in Lao', () => {
  it('has the names of months and days CLDR has', () => {
    expect(year.map((date) => printed('MMMM', date))).toEqual(
      year.map((date) => cldr({ month: 'long' }, date)),
    )
    expect(year.map((date) => printed('MMMMM', date))).toEqual(
      year.map((date) => cldr({ month: 'short' }, date)),
    )
    expect(week.map((date) => printed('EEEE', date))).toEqual(
      week.map((date) => cldr({ weekday: 'long' }, date)),
    )
    expect(week.map((date) => printed('EEE', date))).toEqual(
      week.map((date) => cldr({ weekday: 'short' }, date)),
    )
    expect(week.map((date) => printed('EEEEEE', date))).toEqual(
      week.map((date) => cldr({ weekday: 'narrow' }, date)),
    )
  })

  it.each([
    ['PPPP', 'ວັນພຸດ ວັນທີ 10 ທັນວາ 2025'],
    ['PPP', '10 ທັນວາ 2025'],
    ['PP', '10 ທັນວາ 2025'],
    ['P', '10/12/2025'],
    ['p', '13:05'],
    ['pp', '13:05:09'],
    ['PPPp', '10 ທັນວາ 2025, 13:05'],
    ['Pp', '10/12/2025 13:05'],
    ['h:mm a', '1:05 ຫຼັງທ່ຽງ'],
    ['h B', '1 ຕອນບ່າຍ'],
    ['QQQQ G', 'ໄຕຣມາດ 4 ຄ.ສ.'],
    ['QQQ GGGG', 'ຕມ. 4 ຄຣິດສັກກະລາດ'],
    ['GGGG', 'ຄຣິດສັກກະລາດ'],
  ])('prints %s as %s', (pattern, expected) => {
    expect(printed(pattern)).toBe(expected)
  })

  it.each([
    ['Payload’s own moments', 'MMMM do yyyy, h:mm a', '10 ທັນວາ 2025, 13:05'],
    ['the picker’s hours', 'h:mm aa', '13:05'],
    ['the picker’s', 'MMM d, yyy h:mm a', '10 ທັນວາ 2025 13:05'],
    ['with a comma before the year', 'MMMM do, yyyy', '10 ທັນວາ 2025'],
    ['with seconds and a zone', 'do MMM yyyy hh:mm:ss aaa', '10 ທັນວາ 2025 13:05:09'],
    ['only day and month', 'MMM do', '10 ທັນວາ'],
    ['already right', 'do MMMM yyy', '10 ທັນວາ 2025'],
  ])('puts English order right: %s', (_what, pattern, expected) => {
    expect(printed(pattern)).toBe(expected)
  })

  it.each(['MM/dd/yyyy', 'MMM dd', 'h:mm a', 'yyyy-MM-dd', 'd MMMM yyyy, HH:mm'])(
    'is read back from the picker’s pattern %s',
    (pattern) => {
      const back = parse(printed(pattern), pattern, new Date(2025, 0, 1), { locale })
      expect(printed(pattern, back)).toBe(printed(pattern))
    },
  )

  it('is read back whatever the day, month and width', () => {
    fc.assert(
      fc.property(
        fc.date({
          max: new Date(2100, 0, 1),
          min: new Date(1900, 0, 1),
          noInvalidDate: true,
        }),
        fc.constantFrom('d MMMM y', 'd MMMMM y', 'EEEE d MMM y', 'EEEEEE d MMMM y', 'QQQQ y'),
        (date, pattern) => {
          const text = printed(pattern, date)
          expect(printed(pattern, parse(text, pattern, date, { locale }))).toBe(text)
        },
      ),
    )
  })

  it.each([
    ['ພຶສຈິກາ', 'MMMM', 10],
    ['ມີຖຸນາ', 'MMMM', 5],
    ['ທ.ວ.', 'MMMM', 11],
  ])('is read in other spellings of a month: %s', (text, pattern, month) => {
    expect(parse(text, pattern, new Date(2025, 0, 1), { locale }).getMonth()).toBe(month)
  })

  it.each([['December'], ['ທັນ'], ['']])('is not read where there is no month: “%s”', (text) => {
    expect(parse(text, 'MMMM', lunch, { locale }).getTime()).toBeNaN()
  })

  it.each([
    ['2 seconds', 2, 'ບໍ່ຮອດ 1 ນາທີ'],
    ['5 minutes', 5 * minute, '5 ນາທີ'],
    ['3 hours', 3 * hour, 'ປະມານ 3 ຊົ່ວໂມງ'],
    ['2 days', 2 * day, '2 ມື້'],
    ['40 days', 40 * day, 'ປະມານ 1 ເດືອນ'],
    ['100 days', 100 * day, '3 ເດືອນ'],
    ['370 days', 370 * day, 'ປະມານ 1 ປີ'],
    ['520 days', 520 * day, 'ຫຼາຍກວ່າ 1 ປີ'],
    ['700 days', 700 * day, 'ເກືອບ 2 ປີ'],
  ])('is %s ago', (_length, seconds, expected) => {
    const earlier = new Date(lunch.getTime() - seconds * 1000)
    expect(formatDistance(earlier, lunch, { locale })).toBe(expected)
    expect(formatDistance(earlier, lunch, { addSuffix: true, locale })).toBe(`${expected}ກ່ອນ`)
    expect(formatDistance(lunch, earlier, { addSuffix: true, locale })).toBe(`ໃນອີກ ${expected}`)
  })

  it('says half a minute and seconds too', () => {
    const at = (seconds: number) => new Date(lunch.getTime() - seconds * 1000)
    const distance = (seconds: number) =>
      formatDistance(at(seconds), lunch, { includeSeconds: true, locale })
    expect([distance(2), distance(25)]).toEqual(['ບໍ່ຮອດ 5 ວິນາທີ', 'ເຄິ່ງນາທີ'])
  })

  it.each([
    [-3, 'ວັນອາທິດຜ່ານມາ ເວລາ 13:05'],
    [-1, 'ມື້ວານນີ້ ເວລາ 13:05'],
    [0, 'ມື້ນີ້ ເວລາ 13:05'],
    [1, 'ມື້ອື່ນ ເວລາ 13:05'],
    [3, 'ວັນເສົາທີ່ຈະມາເຖິງ ເວລາ 13:05'],
    [10, '20/12/2025'],
  ])('is %i days from today', (days, expected) => {
    const date = new Date(2025, 11, 10 + days, 13, 5)
    expect(formatRelative(date, lunch, { locale })).toBe(expected)
  })
})
