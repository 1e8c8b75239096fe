import type { Said } from '../rule.js'

/** What can be wrong with a stamp, as whoever typed it is told after its words. */
export const stampProblems = {
  anotherLayout: (layout: string, surface: string): Said => ({
    en: `has the layout “${layout}”, not “${surface}”`,
    lo: `ມີຮູບແບບ “${layout}”, ບໍ່ແມ່ນ “${surface}”`,
  }),
  anotherWeekday: (weekday: string): Said => ({
    en: `names ${weekday}, but the day is another weekday`,
    lo: `ບອກວັນ “${weekday}” ແຕ່ມື້ນັ້ນບໍ່ແມ່ນ`,
  }),
  buddhistYear: (year: number, common: number): Said => ({
    en: `names year ${year}, which is ${common} in Buddhist years`,
    lo: `ບອກປີ ${year} ເຊິ່ງແມ່ນ ${common} ຖ້າເປັນພຸດທະສັກກະຫຼາດ`,
  }),
  eitherMonth: {
    en: 'is in no known layout, so either number may be the month',
    lo: 'ບໍ່ຢູ່ໃນຮູບແບບທີ່ຮູ້ຈັກ, ຕົວເລກໃດກໍອາດເປັນເດືອນ',
  },
  halfOfNoSecond: {
    en: 'has AM or PM but no seconds, so either number may be the month',
    lo: 'ມີ AM ຫຼື PM ແຕ່ບໍ່ມີວິນາທີ, ຕົວເລກໃດກໍອາດເປັນເດືອນ',
  },
  hourWithHalf: (hour: string): Said => ({
    en: `has the hour ${hour} with AM or PM, which go from 1 to 12`,
    lo: `ມີ ${hour} ໂມງ ກັບ AM ຫຼື PM ເຊິ່ງມີແຕ່ 1 ຫາ 12`,
  }),
  noDay: (day: number, last: number): Said => ({
    en: `names day ${day} of a month with ${last}`,
    lo: `ບອກວັນທີ ${day} ແຕ່ເດືອນນັ້ນມີ ${last} ວັນ`,
  }),
  noHour: (hour: number): Said => ({ en: `names hour ${hour}`, lo: `ບອກ ${hour} ໂມງ ເຊິ່ງບໍ່ມີ` }),
  noMinute: (minute: number): Said => ({
    en: `names minute ${minute}`,
    lo: `ບອກນາທີທີ ${minute} ເຊິ່ງບໍ່ມີ`,
  }),
  noMonth: (month: number): Said => ({
    en: `names month ${month}`,
    lo: `ບອກເດືອນທີ ${month} ເຊິ່ງບໍ່ມີ`,
  }),
  noSecond: (second: number): Said => ({
    en: `names second ${second}`,
    lo: `ບອກວິນາທີທີ ${second} ເຊິ່ງບໍ່ມີ`,
  }),
  noStamp: { en: 'is not a stamp', lo: 'ບໍ່ແມ່ນວັນທີ ແລະ ເວລາ' },
  noTime: { en: 'names no time of day', lo: 'ມີແຕ່ວັນທີ, ບໍ່ມີເວລາ' },
  noYear: (year: number): Said => ({ en: `names year ${year}`, lo: `ບອກປີ ${year} ເຊິ່ງເປັນໄປບໍ່ໄດ້` }),
  shortYear: { en: 'has a year of two digits', lo: 'ມີປີພຽງສອງຕົວເລກ' },
  skipped: (timeZone: string): Said => ({
    en: `names a time ${timeZone} skipped`,
    lo: `ບອກເວລາທີ່ ${timeZone} ຂ້າມໄປ`,
  }),
} as const

const expected: Said = {
  en: 'expected “10/12/2025 13:05” (day/month/year) or “12/10/2025 1:43:08 PM” (month/day/year)',
  lo: 'ຄວນຂຽນ “10/12/2025 13:05” (ວັນ/ເດືອນ/ປີ) ຫຼື “12/10/2025 1:43:08 PM” (ເດືອນ/ວັນ/ປີ)',
}

/** The whole sentence: the words of the stamp, what is wrong with them, and how a stamp is written. */
export const sayStampProblem = (stamp: string, what: Said): Said => {
  const shown = `“${stamp.slice(0, 60)}”`
  return {
    en: `${shown} ${what.en}; ${expected.en}`,
    lo: `${shown} ${what.lo}; ${expected.lo}`,
  }
}
