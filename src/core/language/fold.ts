import { dropInvisible } from './dropInvisible.js'
import { toStreamSafe } from './toStreamSafe.js'

/** A tone typed after ຳ: `ກຳ້` for `ກ້ຳ`. Only where ຳ is one letter, so that a key folds to itself. */
const lateTone = /(\u0EB3)([\u0EC8-\u0ECB]+)/gu

/** Vowel signs, tones and niggahita, which writers type in any order: a key has them sorted. */
const laoMarks = /[\u0EB1\u0EB4-\u0EB9\u0EBB\u0EC8-\u0ECB\u0ECD]{2,}/gu

const laoDigits = '໐໑໒໓໔໕໖໗໘໙'

/** The accents of European scripts. Lao and Thai marks lie elsewhere, and stay. */
const accents = /[\u0300-\u036F]/gu

/** Latin letters that Unicode does not take apart into a base and an accent: `Đà Nẵng`, `cœur`. */
const joinedLetters: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ß', 'ss'],
])

const ascii = /^[\0-\x7F]*$/u

const joinedLetter = new RegExp(`[${[...joinedLetters.keys()].join('')}]`, 'gu')

/**
 * Gives the search key of a text: spellings a reader takes for the same have the same key.
 *
 * Equal become ນ້ຳ and ນໍ້າ (water), ໜ້າ and ຫນ້າ (face), ຫຼວງ and ຫລວງ (royal), ແດດ and ເເດດ (sunshine), Lao and Latin
 * digits, capital and small letters, `élève` and `eleve`, `Đà Nẵng` and `Da Nang`: whoever searches leaves accents out.
 * Lao and Thai marks are part of the word and stay (ຂ່າວ news, ຂາວ white). A key is its own key. It is for comparing,
 * never for printing or storing as copy: NFKC takes ຳ and ໜ apart.
 */
export const fold = (text: string): string =>
  // Most words of English copy have nothing to fold but their capitals.
  ascii.test(text) ? text.toLowerCase() : foldAll(text)

const foldAll = (text: string): string =>
  toStreamSafe(dropInvisible(text))
    .replace(lateTone, '$2$1')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(joinedLetter, (letter) => joinedLetters.get(letter) ?? letter)
    .replaceAll('’', "'")
    .replaceAll('ເເ', 'ແ')
    .replaceAll('ຼ', 'ລ')
    .replace(laoMarks, (marks) => Array.from(marks).sort().join(''))
    .replace(/[\u0ED0-\u0ED9]/gu, (digit) => String(laoDigits.indexOf(digit)))
    .normalize('NFC')
