import { figureValues } from './figureValues.js'
import { digitWord, figure, part, scales, spelled, ten, units } from './laoWords.js'
import type { NumberToken } from './numberToken.js'
import { anyOf, cover } from './numberToken.js'
import { sumOfWords } from './sumOfWords.js'

const notGlued = '(?<![\\p{N}/]|\\p{N}[.,])'

/** `7.393,17 ຕື້`, `5 ພັນລ້ານ`, `3 ລ້ານ 5 ແສນ`, `ຊາວເອັດ`; one and a half million is `1 ລ້ານເຄິ່ງ`. */
const number = new RegExp(
  `${notGlued}(?<![ເ-ໄ]|ຫຼາຍ|ບາງ)(?:${part}(?: ?${part}){0,6}(?: ?ເຄິ່ງ(?!ໜຶ່ງ)|(?:ເອັດ|${ten}|${digitWord}){0,4})|${spelled}|ເຄິ່ງ(?=ລ້ານ|ຕື້)(?:ລ້ານ|ຕື້)|${figure})(?!/\\d)`,
  'gu',
)

const any = `(?:${figure}|${digitWord}|${ten})`
/** `ສອງສ່ວນສາມ`, `1/3`, `ໜຶ່ງໃນສີ່`. */
const fraction = new RegExp(
  `(?<![ເ-ໄ])${notGlued}(?:(?<count>${any}) ?ສ່ວນ ?(?<of>${any})|(?<one>ໜຶ່ງ|1) ?ໃນ ?(?<in>${digitWord}|\\d{1,2}(?![\\d.,])(?! ?[\\p{L}])))`,
  'gu',
)
const half = /ເຄິ່ງ(?:ໜຶ່ງ|(?= ?(?:ປີ|ຊົ່ວໂມງ|ເດືອນ|ມື້|ວັນ|ອາທິດ)))/gu
/** ຮ້ອຍລະ 5: five in the hundred. */
const first = /(?<!ຄັ້ງ)ທຳອິດ/gu
const firstTime = /(?:ຄັ້ງ|ທີ)ທຳອິດ/gu

/** Compounds that only sound like numbers: islands, crossroads, ranks, the golden triangle, a few. */
const noNumbers = new RegExp(
  `(?:${anyOf([
    ...[
      'ສີ່ພັນດອນ',
      'ສາມຫຼ່ຽມ',
      'ສີ່ຫຼ່ຽມ',
      'ສາມແຍກ',
      'ສີ່ແຍກ',
      'ຫ້າແຍກ',
      'ສາມລໍ້',
      'ສອງແຖວ',
      'ສິບສອງປັນນາ',
      'ສາມເໜືອ',
    ],
    ...[
      'ສິບເອກ',
      'ສິບໂທ',
      'ສິບຕີ',
      'ສອງສາມ',
      'ສາມສີ່',
      'ສີ່ຫ້າ',
      'ຫ້າຫົກ',
      'ຫົກເຈັດ',
      'ເຈັດແປດ',
      'ແປດເກົ້າ',
      'ສອງຄ້າງ',
    ],
    ...['ອັນໜຶ່ງອັນດຽວ', 'ໜຶ່ງດຽວ', 'ອີກດ້ານໜຶ່ງ', 'ສາມສິບສອງ ປະການ'],
  ])})`,
  'gu',
)
/** What bears a number as its name: ເລກທີ 13 (number), ມາດຕາ 5 (article), ຫ້ອງ 4 (room). */
const labelled = /(?:ເລກທີ|ທາງເລກ|ເລກ|ມາດຕາ|ຂໍ້|ຫ້ອງ|ສາຍ|ໝວດ|ກຸ່ມ|ໜ້າທີ|ມ\.|ປ\.|ຂັ້ນ|ລຸ້ນ|ປະເພດ|ທາງຫຼວງ|ຫຼັກ)\s?$/u

/** The numbers of Lao copy, in digits and in words, in order. */
export const findLaoNumbers = (text: string): readonly NumberToken[] => {
  const found: NumberToken[] = []
  let rest = cover(
    text,
    Array.from(text.matchAll(noNumbers), ({ 0: word, index }) => ({
      end: index + word.length,
      start: index,
    })),
  )
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => NumberToken | undefined) => {
    const tokens = Array.from(rest.matchAll(pattern), read).filter((token) => token !== undefined)
    found.push(...tokens)
    rest = cover(rest, tokens)
  }
  take(fraction, readFraction)
  take(firstTime, readFirst)
  take(first, readFirst)
  take(number, (match) => readOne(text, match))
  take(half, (match) => ({
    ...plain,
    ...spanOf(match),
    isDoubtful: true,
    percent: 50,
    values: [0.5],
  }))
  return found.toSorted((a, b) => a.start - b.start)
}

const plain = { isDoubtful: false, isOrdinal: false, isWord: true, scale: 1 } as const

const spanOf = ({ 0: found, index }: RegExpExecArray) => ({
  end: index + found.length,
  start: index,
})

const readFirst = (match: RegExpExecArray): NumberToken => ({
  ...plain,
  ...spanOf(match),
  isDoubtful: true,
  isOrdinal: true,
  values: [1],
})

const readFraction = (match: RegExpExecArray): NumberToken | undefined => {
  const { count, of } = match.groups ?? {}
  const [counts, ofs] = [valuesOf(count ?? 'ໜຶ່ງ'), valuesOf(of ?? match.groups?.['in'] ?? '')]
  const value = (counts[0] ?? 1) / (ofs[0] ?? 1)
  if (value >= 1) return undefined
  return {
    ...plain,
    ...spanOf(match),
    isDoubtful: true,
    percent: 100 * value,
    values: [value],
  }
}

const readOne = (text: string, match: RegExpExecArray): NumberToken | undefined => {
  const [found] = match
  const { end, start } = spanOf(match)
  const values = valuesOf(found)
  if (values.length === 0) return undefined
  const before = text.slice(Math.max(0, start - 10), start)
  const isFigure = /^\d/u.test(found)
  const isGlued =
    isFigure &&
    /[A-Za-z][-‐]?$|\p{Script=Lao}[-‐]$/u.test(before) &&
    !/(?:US|A|S|USD|LAK|THB)[-‐]?$/u.test(before)
  // A syllable at the end of a name: ບ້ານຫົວຫ້າ (Ban Houaha).
  const isSyllable =
    !isFigure &&
    units.has(found) &&
    !/^\p{Script=Lao}/u.test(text.slice(end, end + 1)) &&
    !/(?:^|[^\p{Script=Lao}]|ທີ|ຫາ|ແລະ|ຫຼື|ທັງ)$/u.test(before)
  return {
    ...plain,
    ...spanOf(match),
    isDoubtful: isGlued || isSyllable || labelled.test(before) || scales.has(found),
    isOrdinal: /ທີ່? ?$/u.test(before),
    isWord: !isFigure,
    scale: scaleOf(found),
    values,
  }
}

const words = new RegExp(`${figure}|${anyOf([...units.keys(), ...scales.keys()])}|ເຄິ່ງ`, 'gu')

/** Every number the words of one token make: digits may be read in two ways. */
const valuesOf = (typed: string): readonly number[] => {
  const parts = typed.match(words) ?? []
  const isHalf = parts.length > 1 && parts.at(-1) === 'ເຄິ່ງ'
  const last = scales.get(parts.at(-2) ?? '') ?? 1
  const [firstPart = ''] = parts
  const starts = /^\d/u.test(firstPart) ? figureValues(firstPart, 'lo') : [undefined]
  const rest = starts[0] === undefined ? parts : parts.slice(1)
  return starts.map((value) => {
    const sum = sumOfWords([
      ...(value === undefined ? [] : [{ isScale: false, value }]),
      ...rest.flatMap(toWord),
    ])
    if (firstPart === 'ເຄິ່ງ') return sum / 2
    return sum + (isHalf ? last / 2 : 0)
  })
}

const toWord = (part: string): readonly { readonly isScale: boolean; readonly value: number }[] => {
  if (/^\d/u.test(part)) return [{ isScale: false, value: figureValues(part, 'lo')[0] ?? 0 }]
  const scale = scales.get(part)
  if (scale !== undefined) return [{ isScale: true, value: scale }]
  const value = units.get(part)
  return value === undefined ? [] : [{ isScale: false, value }]
}

const scaleOf = (typed: string): number => {
  const trailing = new RegExp(`(?:${anyOf(scales.keys())}){1,6}$`, 'u').exec(typed)?.[0] ?? ''
  return (trailing.match(words) ?? []).reduce((scale, word) => scale * (scales.get(word) ?? 1), 1)
}
