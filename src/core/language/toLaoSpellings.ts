import { dropInvisible } from './dropInvisible.js'

/** What stands above or below a consonant, in the order it is written: vowel, then tone. */
const order = '\u0EB1\u0EB4\u0EB5\u0EB6\u0EB7\u0EB8\u0EB9\u0EBB\u0ECD\u0EC8\u0EC9\u0ECA\u0ECB'
const marks = new RegExp(`[${order}]{2,}`, 'gu')

/**
 * Gives every way to spell the Lao in a text, the modern one first: ນ້ຳ (water), then ນໍ້າ.
 *
 * What a spelling decides, it decides for the whole text: ຳ or ໍາ, and ໜ ໝ ຫຼ or ຫນ ຫມ ຫລ. For cutting into words
 * (see `wordsOf`), not for saving: KPL's own masthead has ຫລ.
 */
export const toLaoSpellings = (text: string): readonly string[] => {
  const modern = toModernSpelling(text)
  const full = withFullLetters(modern)
  return [...new Set([modern, withSplitAm(modern), full, withSplitAm(full)])]
}

const toModernSpelling = (text: string): string =>
  dropInvisible(text)
    .replaceAll('ເເ', 'ແ')
    .replace(marks, (run) =>
      Array.from(run)
        .sort((one, other) => order.indexOf(one) - order.indexOf(other))
        .join(''),
    )
    .replace(/\u0ECD([\u0EC8-\u0ECB]*)\u0EB2/gu, '$1ຳ')
    .replace(/ຳ([\u0EC8-\u0ECB]+)/gu, '$1ຳ')
    .replaceAll('ຫນ', 'ໜ')
    .replaceAll('ຫມ', 'ໝ')
    .replaceAll('ຫລ', 'ຫຼ')

/** Niggahita first, then the tone: the order in which two keys are struck for it. */
const withSplitAm = (modern: string): string =>
  modern.replace(/([\u0EC8-\u0ECB]*)ຳ/gu, '\u0ECD$1\u0EB2')

const withFullLetters = (modern: string): string =>
  modern.replaceAll('ໜ', 'ຫນ').replaceAll('ໝ', 'ຫມ').replaceAll('ຫຼ', 'ຫລ')
