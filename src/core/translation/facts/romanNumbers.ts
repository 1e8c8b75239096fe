import type { NumberToken } from './numberToken.js'

const values: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
])

/** `XI`, `IX`; a single letter only after ທີ, for English has its own I. Party congresses and kings are numbered so. */
const roman =
  /(?<![\p{Script=Latin}\p{N}.-])(?:(?=[IVXL]{2})|(?<=ທີ ?))(?:X?L|L?X{0,3})(?:I[XV]|V?I{0,3})(?![\p{Script=Latin}\p{N}.-]\p{L}|[\p{Script=Latin}\p{N}])/gu

/** Numbers in Roman figures, for comparing only: nothing is asked of them by themselves. */
export const findRomanNumbers = (text: string): readonly NumberToken[] =>
  Array.from(text.matchAll(roman))
    .filter(([found]) => found !== '')
    .map(({ 0: found, index }) => ({
      end: index + found.length,
      isDoubtful: true,
      isOrdinal: true,
      isWord: true,
      scale: 1,
      start: index,
      values: [toValue(found)],
    }))

/** A smaller letter before a larger one is taken off. */
const toValue = (found: string): number =>
  Array.from(found, (letter) => values.get(letter) ?? 0).reduce(
    (sum, value, index, all) => sum + (value < (all[index + 1] ?? 0) ? -value : value),
    0,
  )
