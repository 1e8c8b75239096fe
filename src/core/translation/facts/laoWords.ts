import { anyOf } from './numberToken.js'

/** What each word adds to a number. */
export const units: ReadonlyMap<string, number> = new Map([
  ['ໜຶ່ງ', 1],
  ['ນຶ່ງ', 1],
  ['ເອັດ', 1],
  ['ສອງ', 2],
  ['ສາມ', 3],
  ['ສີ່', 4],
  ['ຫ້າ', 5],
  ['ຫົກ', 6],
  ['ເຈັດ', 7],
  ['ແປດ', 8],
  ['ເກົ້າ', 9],
  ['ຊາວ', 20],
])

/** And what each multiplies it by. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['ສິບ', 1e1],
  ['ຮ້ອຍ', 1e2],
  ['ພັນ', 1e3],
  ['ໝື່ນ', 1e4],
  ['ແສນ', 1e5],
  ['ລ້ານ', 1e6],
  ['ຕື້', 1e9],
])

/** No mark that would make the last consonant the first of another syllable: ສາມ (three) in ສາມາດ (can). */
const end = '(?![\\u0EB0-\\u0EBD\\u0EC8-\\u0ECD])'
/** ຫ້າ (five) is not the beginning of ຫ້າມ (forbid), but that of ຫ້າມື້ (five days). */
const endOfOpen = `${end}(?![ກງຍດນບມວ](?![\\u0EB0-\\u0EBD\\u0EC8-\\u0ECDອ]))`

/** What twenty counts: ຊາວບ້ານ are villagers, and ຊາວນາ farmers. */
const counted = anyOf([
  ...[
    'ຄົນ',
    'ປີ',
    'ວັນ',
    'ມື້',
    'ຄັນ',
    'ຫຼັງ',
    'ກີບ',
    'ຕື້',
    'ລ້ານ',
    'ພັນ',
    'ແສນ',
    'ໝື່ນ',
    'ເຮັກຕາ',
    'ໂຕນ',
    'ກິໂລ',
    'ແມັດ',
  ],
  ...[
    'ຊົ່ວໂມງ',
    'ນາທີ',
    'ອາທິດ',
    'ເດືອນ',
    'ແຫ່ງ',
    'ໂຕ',
    'ທີມ',
    'ຄອບຄົວ',
    'ຄັ້ງ',
    'ເທື່ອ',
    'ເປີເຊັນ',
    'ສ່ວນຮ້ອຍ',
    'ທ່ານ',
    'ອົງ',
    'ໂມງ',
  ],
])
export const digitWord = `(?:ໜຶ່ງ|ນຶ່ງ|ສອງ|ສາມ(?!ະ)|ສີ່|ຫົກ|ເຈັດ|ແປດ(?!ເປື້ອນ)|ເກົ້າ(?!ອີ້))${end}|ຫ້າ${endOfOpen}`
export const ten = `ສິບ${end}(?:ເອັດ|${digitWord})?|ຊາວ(?:ເອັດ|(?:${digitWord})|(?= ?(?:${counted})))`
const scale = `(?:ສິບ|ຮ້ອຍ|ພັນ|ໝື່ນ|ແສນ|ລ້ານ|ຕື້)${end}`
/** `ໜຶ່ງຮ້ອຍຊາວຫ້າ`, `ສິບສອງລ້ານ`; a scale stands first only after a word for how many. */
export const spelled =
  `(?:${digitWord}|${ten}|(?<=(?:ກວ່າ|ເກືອບ|ປະມານ|ຮອດ|ເຖິງ|ຄົບ|ທີ) ?)${scale})` +
  `(?:${scale}|ເອັດ|${ten}|${digitWord}){0,16}`

export const figure = '\\d+(?:[.,]\\d+)*'
export const part = `(?:${figure}|(?:${digitWord}|${ten}){1,4}) ?(?:${scale}){1,4}`
