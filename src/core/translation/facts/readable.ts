import { laoDigitsToLatin } from '../../dates/laoDigits.js'
import { monthsOf } from '../../dates/months.js'

/** A text as the readers of facts want it, and the way back to what was typed. */
export type Readable = {
  readonly text: string
  /** The offset in the typed text of an offset in this one. */
  readonly toTyped: (offset: number) => number
}

const digit = '[0-9໐-໙]'
const laoMonth = monthsOf('lo')
  .flatMap(({ name, others }) => [name, ...others])
  .filter((word) => !word.includes('.') && word !== 'ສິງ')
  .join('|')

/** Each with what stands for it; the first that fits at a place wins. Lookarounds see the text as typed. */
const changes: readonly (readonly [string, (found: string) => string])[] = [
  // Addresses and the names of accounts hold no facts.
  [
    'https?:\\S+|(?<![\\w.%+-])[\\w.%+-]{1,64}@[\\w.-]+|(?<!\\S)[@#][\\p{L}\\p{M}\\p{N}_]+',
    (found) => ' '.repeat(found.length),
  ],
  ['[\\u00AD\\u200B-\\u200D\\uFEFF]', () => ''],
  // `ວັນທີ 9 ເດືອນ 12 ປີ 2025` is 9/12/2025, `9 ເດືອນທັນວາ ປີ 2025` is 9 ທັນວາ 2025.
  [
    `(?<=ທີ ?${digit}{1,2}) ?ເດືອນ ?${digit}{1,2}(?:,? ?ປີ ?(?=${digit}{4}))?`,
    (found) => `/${laoDigitsToLatin(found).replace(/[^0-9]/gu, '')}${/ປີ/u.test(found) ? '/' : ''}`,
  ],
  [`(?<=${digit}) ?ເດືອນ ?(?=${laoMonth})`, () => ' '],
  [`(?<=${laoMonth}),? ?ປີ ?(?=${digit}{4})`, () => ' '],
  // `ວັນທີ 8 ຫາ ວັນທີ 11 ທັນວາ`: the month waits for the last day.
  [`(?<=${digit} ?(?:ຫາ|ແລະ|ຫຼື|ເຖິງ|[-–]) ?)ວັນທີ ?(?=${digit})`, () => ''],
  [`(?<=${digit}) ?ເຖິງ ?(?=${digit})`, () => ' ຫາ '],
  ['[໐-໙]', laoDigitsToLatin],
  // Spellings of one word: see `fold`.
  ['ເເ', () => 'ແ'],
  ['ຫນ', () => 'ໜ'],
  ['ຫມ', () => 'ໝ'],
  ['ຫລ', () => 'ຫຼ'],
  ['\\u0ECD[\\u0EC8-\\u0ECB]?\\u0EB2', (found) => `${found.slice(1, -1)}ຳ`],
  ['[\\u0EC8-\\u0ECB]\\u0ECD\\u0EB2', (found) => `${found.charAt(0)}ຳ`],
  ['ຕຶ້', () => 'ຕື້'],
]

const change = new RegExp(changes.map(([pattern]) => `(${pattern})`).join('|'), 'gu')

/** Puts a text into the one spelling the readers know: no hidden characters, Latin digits, ນ້ຳ for ນໍ້າ. */
export const toReadable = (typed: string): Readable => {
  const parts: string[] = []
  const places: number[] = []
  const copy = (text: string, from: number): void => {
    parts.push(text)
    for (let index = 0; index < text.length; index += 1) places.push(from + index)
  }
  let at = 0
  for (const match of typed.matchAll(change)) {
    const [found] = match
    const which = match.slice(1).findIndex((group) => group !== undefined)
    copy(typed.slice(at, match.index), at)
    const put = changes[which]?.[1](found) ?? found
    parts.push(put)
    // What has no letter of its own in the typed text stands for its last one.
    for (let index = 0; index < put.length; index += 1)
      places.push(match.index + Math.min(index, found.length - 1))
    at = match.index + found.length
  }
  copy(typed.slice(at), at)
  return { text: parts.join(''), toTyped: (offset) => places[offset] ?? typed.length }
}
