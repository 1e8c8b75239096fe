import type { HouseStyle } from '../houseStyle.js'
import { findAgency } from './agencies.js'
import type { AgencyName } from './agencies.js'
import { findSeparator, skipSourceWord } from './agencyList.js'
import { isDateWord } from './datelineDate.js'
import { areNoAgency } from './notAgencies.js'
import { isKnownPlace } from './places.js'
import { readToken } from './tokens.js'

/** Brackets that hold a credit: `(KPL/VNA)`, `[KPL]`, `(Source: KPL)`, `(KPL/XYZ)`. */
export type BracketCredit = {
  /** After the closing bracket. */
  readonly end: number
  readonly names: readonly AgencyName[]
  /** A city named beside the agencies: `(KPL, Vientiane)`. */
  readonly place?: string
  /** Names of agencies the house does not know, as typed. Only some in brackets look like one. */
  readonly unknown: readonly string[]
}

const romanNumber = /^[IVXLC]+$/u
const letters = /^\p{L}[\p{L}\p{M}\p{N}]*$/u
const latinCapitals = /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,10}$/u
const latinName = /^\p{Lu}[\p{L}\p{M}]{2,14}$/u
const particles: ReadonlySet<string> = new Set(['and', 'de', 'du', 'et', 'of'])
/** ສພຊ (National Assembly): consonants alone, as Lao abbreviates. Or any name that begins with “news agency”. */
const laoAbbreviation = /^(?:[ກ-ຮໜໝ]\.? ?){2,6}$|^ສ(?:ຳ|ໍາ)ນັກຂ່າວ/u

/** Longer than any agency's name in brackets; past it the bracket holds a sentence. */
const longestName = 60
const longestNameInWords = 4

/**
 * The credit in the brackets that open at `at`, if they hold one and nothing else.
 *
 * Agencies the house knows need only be listed. Beside them, and alone, a few words that look like an agency's name
 * count as an unknown one; `isCreditPosition` (after a place, with a date) takes small letters too: `Berlin (dpa) -`.
 */
export const findBracketCredit = (
  text: string,
  at: number,
  style: HouseStyle,
  isCreditPosition = false,
): BracketCredit | undefined => {
  const slashed = findSlashed(text, at, style)
  if (slashed) return slashed
  const names: AgencyName[] = []
  const unknown: string[] = []
  const places: string[] = []
  const opened = skipOpening(text, at)
  if (opened === undefined) return undefined
  let next = skipSourceWord(text, opened)
  for (;;) {
    const name = findAgency(text, next, style)
    if (name && isElementEnd(text, name.end, style)) {
      names.push(name)
      next = name.end
    } else {
      const element = readElement(text, next)
      if (!element || unknown.length + places.length === longestNameInWords) return undefined
      ;(isKnownPlace(element.text) ? places : unknown).push(element.text)
      next = element.end
    }
    const close = readToken(text, next)
    if (close.kind === 'close') {
      next = close.end
      break
    }
    next = findSeparator(text, next)?.end ?? next
  }
  if (names.length === 0) unknown.push(...places.splice(0))
  const isCredit =
    unknown.length === 0 ||
    (names.length + unknown.length <= longestNameInWords &&
      unknown.every((name) =>
        names.length > 0 ? standsBesideAgency(name) : looksLikeAgency(name, isCreditPosition),
      ))
  if (!isCredit) return undefined
  const [place] = places
  const credit = { end: skipClosing(text, next), names, unknown }
  return place === undefined ? credit : { ...credit, place }
}

/** TASS has slashes for brackets, after a point: `MOSCOW, January 5. /TASS/. The`. */
const findSlashed = (text: string, at: number, style: HouseStyle): BracketCredit | undefined => {
  const first = readToken(text, at)
  const opening = first.kind === 'point' ? readToken(text, first.end) : first
  const name = opening.kind === 'slash' ? findAgency(text, opening.end, style) : undefined
  if (!name) return undefined
  const closing = readToken(text, name.end)
  return closing.kind === 'slash' && !closing.isSpaced
    ? { end: closing.end, names: [name], unknown: [] }
    : undefined
}

/** Where the words after an opening bracket begin, if no bracket closes it: `(KPL The two sides agreed`. */
export const findUnclosedBracket = (text: string, at: number): number | undefined => {
  const opened = skipOpening(text, at)
  if (opened === undefined) return undefined
  const next = /[()[\]（）［］【】]/u.exec(text.slice(opened, opened + 4 * longestName))?.[0]
  return next === undefined || /[([（［【]/u.test(next) ? opened : undefined
}

/** Brackets may be doubled: `((KPL))`. */
const skipOpening = (text: string, at: number): number | undefined => {
  const first = readToken(text, at)
  if (first.kind !== 'open') return undefined
  const second = readToken(text, first.end)
  return second.kind === 'open' ? second.end : first.end
}

const skipClosing = (text: string, at: number): number => {
  const second = readToken(text, at)
  return second.kind === 'close' && !second.isSpaced ? second.end : at
}

/** `(KPL VNA)`, `(KPL Vientiane)`: two agencies, or one and its city, need no sign between them. */
const isElementEnd = (text: string, at: number, style: HouseStyle): boolean =>
  readToken(text, at).kind === 'close' ||
  findSeparator(text, at) !== undefined ||
  findAgency(text, at, style) !== undefined ||
  isKnownPlace(readElement(text, at)?.text ?? '')

/** Everything up to the next separator or closing bracket, if it is words. */
const readElement = (
  text: string,
  at: number,
): { readonly end: number; readonly text: string } | undefined => {
  const first = readToken(text, at)
  let last = first
  let next = first
  while (next.kind === 'word' || next.kind === 'point' || next.kind === 'apostrophe') {
    if (next.end - first.start > longestName) return undefined
    last = next
    next = readToken(text, next.end)
    if (findSeparator(text, last.end)) break
  }
  return first.kind === 'word'
    ? { end: last.end, text: text.slice(first.start, last.end) }
    : undefined
}

const looksLikeAgency = (name: string, isCreditPosition: boolean): boolean => {
  const words = toWords(name)
  return (
    laoAbbreviation.test(name) ||
    (words.length <= longestNameInWords &&
      !isKnownPlace(name) &&
      !areNoAgency(words) &&
      words.every(
        (word) =>
          letters.test(word) &&
          !romanNumber.test(word) &&
          !isDateWord(word) &&
          (latinCapitals.test(word) ||
            latinName.test(word) ||
            particles.has(word) ||
            (isCreditPosition && words.length === 1)),
      ))
  )
}

/** Beside a known agency nearly anything short is meant as part of the credit: `(KPL/somsack)`, `(KPL, 8 December)`. */
const standsBesideAgency = (name: string): boolean => {
  const words = toWords(name)
  return words.length <= 3 && words.filter((word) => /^\p{Ll}/u.test(word)).length <= 1
}

const toWords = (name: string): readonly string[] =>
  name
    .replaceAll(/['’]s(?!\p{L})/gu, '')
    .split(/[\s.'’]+/u)
    .filter((word) => word !== '')
