import type { HouseStyle } from '../houseStyle.js'
import { toOwnFirst } from './agencies.js'
import { findAgencies, skipSourceWord } from './agencyList.js'
import { isBlank, matchAt, readToken } from './tokens.js'

/**
 * What a text ends with that is not its own: who signs it, and the marks wires end a story with.
 *
 * Take `[start, end)` out and the text is left, with one full stop. `agencies` is empty where only an end mark stands.
 */
export type SignOff = {
  /** Known codes, own agency first, no repeats. */
  readonly agencies: readonly string[]
  readonly end: number
  /** In UTF-16 units; the spaces and the dash before the name are part of the sign-off. */
  readonly start: number
}

/** Longer than any sign-off; keeps the search from growing with the passage. */
const longestSignOff = 240

/** The end of a sentence, with the quotation mark or bracket that closes it, or of a line. */
const sentenceEnd = /[.!?…。！？]["'”’»)\]）]*|\n/gu
const endsWithStop = /[.!?…。！？]["'”’»)\]）]*$/u

/** No sentence goes on like this, so it needs no full stop before: `on Monday (Source: KPL)`, `on Monday Enditem`. */
const evidentStart = /\s(?=[([（［]\s?(?:source|ແຫຼ່ງ|ທີ່ມາ)|[([（]?enditem)/giu

/** A point that ends no sentence: `incl. VNA`, `www.kpl`, and the inner ones of `K.P.L.`. */
const abbreviation =
  /(?<![\p{L}\p{M}])(?:incl|e\.g|i\.e|vs|cf|esp|Mrs?|Messrs|Dr|No|St|ex|www)\.$/iu
const initial = /(?<![\p{L}\p{M}])\p{L}\p{M}*\.$/u
const longestAbbreviation = 8

const wireMark = /enditem(?!\p{L})|[(（]\s?(?:enditem|ends?)\s?[)）]/iuy
/** VNA ends `./.`, of which the first point may be the sentence’s own. */
const typedMark = /(?:\.\s?|(?<=\.\s?))\/\s?\.|ENDS?(?!\p{L})|###|\*{3,}|-\s?30\s?-/uy
/** What is left after a name, with nothing to set apart: `- KPL -`, `KPL;`. */
const closingSign = /[-–—/,;:]\s*$/uy

/** `VNA News Desk`. */
const deskWords = /\s+(?:News\s+)?(?:Desk|Newsroom)(?!\p{L})/iuy

/**
 * Finds who signs a text: a passage or line of its own (`KPL`, `(Source: KPL)`, `— VNA/VNS`), or a name after the
 * last sentence (`deposits. - Xinhua`, `-AVI`); and end marks (`./.`, `Enditem`, `###`).
 *
 * A name the sentence needs is left: `said an official of KPL`, `the Vietnam News Agency (VNA).`. So is one beside a
 * name that is no known agency: `KPL/Somsack` is a byline.
 */
export const findSignOff = (text: string, style: HouseStyle): SignOff | undefined => {
  for (const start of possibleStarts(text)) {
    const codes = readSignatures(text, start, style)
    if (codes) return { agencies: toOwnFirst(codes, style), ...withOneStop(text, start) }
  }
  return undefined
}

const possibleStarts = (text: string): readonly number[] => {
  const from = Math.max(0, text.length - longestSignOff)
  const tail = text.slice(from)
  const starts = [
    ...Array.from(tail.matchAll(sentenceEnd), ({ 0: sign, index }) => from + index + sign.length),
    ...Array.from(tail.matchAll(evidentStart), ({ index }) => from + index),
  ].sort((a, b) => a - b)
  return from === 0 ? [0, ...starts] : starts
}

/** The agencies named from `start` on, if signatures and end marks are all that stands there. */
const readSignatures = (
  text: string,
  start: number,
  style: HouseStyle,
): readonly string[] | undefined => {
  const codes: string[] = []
  let at = start
  while (!isBlank(text.slice(at))) {
    const next = readToken(text, at)
    const mark =
      matchAt(wireMark, text, next.start) ??
      matchAt(typedMark, text, next.start) ??
      (codes.length > 0 ? matchAt(closingSign, text, next.start) : undefined)
    const signature = mark ? undefined : findSignature(text, at, start, style)
    if (mark) at = next.start + mark[0].length
    else if (next.kind === 'point' && at > start) at = next.end
    else if (signature) {
      codes.push(...signature.codes)
      at = signature.end
    } else return undefined
  }
  return at > start ? codes : undefined
}

/** One signature: `- Xinhua`, `(Source: KPL)`, `KPL News Desk`. */
const findSignature = (
  text: string,
  at: number,
  start: number,
  style: HouseStyle,
): { readonly codes: readonly string[]; readonly end: number } | undefined => {
  const sign = readToken(text, at)
  const afterSign = sign.kind === 'dash' || sign.kind === 'slash' ? sign.end : at
  const bracket = readToken(text, afterSign)
  const inner = bracket.kind === 'open' ? bracket.end : afterSign
  const named = skipSourceWord(text, inner)
  const list = findAgencies(text, named, style)
  if (!list || list.unknown.length > 0) return undefined
  const isPerson = list.names.some(({ code, isCapitalised }) => isCapitalised && code !== style.own)
  const isBare = named === at
  if (isBare && (isPerson || followsAbbreviation(text, start))) return undefined
  const desk = list.end + (matchAt(deskWords, text, list.end)?.[0].length ?? 0)
  const close = readToken(text, desk)
  return {
    codes: list.names.map(({ code }) => code),
    end: close.kind === 'close' ? close.end : desk,
  }
}

const followsAbbreviation = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - longestAbbreviation), at)
  return abbreviation.test(before) || (initial.test(before) && !/^\s|^$/u.test(text.charAt(at)))
}

/** The stretch to take out so that the sentence before keeps its full stop, or gets the one typed after the name. */
const withOneStop = (
  text: string,
  at: number,
): { readonly end: number; readonly start: number } => {
  const isMark = readToken(text, at).kind === 'slash'
  const kept = text.slice(0, at).trimEnd()
  const sentence = isMark && kept.endsWith('.') ? kept.slice(0, -1).trimEnd() : kept
  const start = sentence.length
  if (isBlank(sentence) || endsWithStop.test(sentence))
    return { end: text.length, start: isBlank(sentence) ? 0 : start }
  if (start === kept.length - 1) return { end: text.length, start: kept.length }
  const lastPoint = text.trimEnd().length - 1
  return { end: text[lastPoint] === '.' ? lastPoint : text.length, start }
}
