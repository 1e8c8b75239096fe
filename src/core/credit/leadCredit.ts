import type { HouseStyle } from '../houseStyle.js'
import { findJoinedBracket, isNamedBySentence } from './afterBracket.js'
import { findAgency, toOwnFirst } from './agencies.js'
import type { AgencyName } from './agencies.js'
import { findAgencies } from './agencyList.js'
import type { AgencyList } from './agencyList.js'
import { findBracketCredit, findUnclosedBracket } from './bracketCredit.js'
import type { Dateline } from './credit.js'
import { readCreditMark } from './creditMark.js'
import type { CreditMark } from './creditMark.js'
import { findDateline } from './dateline.js'
import { openingAt } from './opening.js'
import { isAfterSubject, isOpener } from './subjectWords.js'
import { readToken } from './tokens.js'

/**
 * A credit found at the start of a text.
 *
 * `agencies` may be empty: a dateline alone (`VIENTIANE — `) is no credit, but it is no text either.
 */
export type LeadCredit = {
  /** Known codes, own agency first, no repeats. */
  readonly agencies: readonly string[]
  readonly dateline?: Dateline
  /** Where the real text starts, in UTF-16 units; 0 when `unknown` is not empty, for an unknown name is never stripped. */
  readonly end: number
  /** What stands in the place of a credit and names no known agency, as typed. */
  readonly unknown: readonly string[]
}

/** One of the credits a text may open with; `KPL (KPL/VNA)` is one too. */
type Item = {
  readonly dateline?: Dateline
  readonly end: number
  readonly names: readonly AgencyName[]
  readonly unknown: readonly string[]
}

/**
 * Finds the credit a story opens with: `(KPL/VNA) `, `KPL – `, `KPL (KPL) `, `VIENTIANE, Jan. 13 (Xinhua) -- `.
 *
 * Credits in a row are one. A bare name is a credit only where a sign or the next word shows that it is not the subject
 * of the sentence; with neither, a bare partner is text (`Reuters Fellow Mary Lane …`), because the label that pages
 * print without a sign is the house's own. `labelled` says that the text comes from the summary box of a page, where the
 * template printed that label: it is then taken once whatever follows.
 */
export const findLeadCredit = (
  text: string,
  style: HouseStyle,
  options: { readonly labelled?: boolean } = {},
): LeadCredit | undefined => {
  const items: Item[] = []
  let end = 0
  let item =
    findItem(text, 0, style) ?? (options.labelled ? findPrintedLabel(text, style) : undefined)
  if (!item) return undefined
  while (item) {
    items.push(item)
    end = item.end
    item = findItem(text, end, style)
  }
  const agencies = toOwnFirst(
    items.flatMap(({ names }) => names.map(({ code }) => code)),
    style,
  )
  const dateline = items.find((each) => each.dateline)?.dateline
  const unknown = items.flatMap((each) => each.unknown)
  const found = { agencies, end: unknown.length > 0 ? 0 : end, unknown }
  return dateline ? { ...found, dateline } : found
}

/** Looks at nothing before `at`, so that a text without its first credit reads as the rest of it did. */
const findItem = (text: string, at: number, style: HouseStyle): Item | undefined =>
  findBracketed(text, at, style) ?? findBare(text, at, style) ?? findDateline(text, at, style)

/** `(KPL) `, `(XYZ) `, `(KPL The two sides`. */
const findBracketed = (text: string, at: number, style: HouseStyle): Item | undefined => {
  const bracket = findBracketCredit(text, at, style)
  if (bracket) {
    const { end, sign } = readCreditMark(text, bracket.end)
    const joined = findJoinedBracket(text, bracket.end, style)
    const isText =
      isPossessive(text, bracket.end) ||
      (joined === undefined && isNamedBySentence(text, bracket.end)) ||
      (bracket.unknown.length > 0 && !beginsSentence(text, end, sign))
    const { names, place, unknown } = bracket
    const item = { end: joined ?? end, names, unknown }
    if (isText) return undefined
    return place === undefined ? item : { ...item, dateline: { place } }
  }
  const opened = findUnclosedBracket(text, at)
  const list = opened === undefined ? undefined : findAgencies(text, opened, style)
  return list && toBareItem(text, list, true, style)
}

const findBare = (text: string, at: number, style: HouseStyle): Item | undefined => {
  const list = findAgencies(text, at, style)
  return list && (findDoubled(text, list, style) ?? toBareItem(text, list, false, style))
}

/**
 * A printed label before a typed credit: `KPL (KPL/VNA) `, `ຂປລ (KPL) `.
 *
 * A name in full is more often explained by the bracket after it: `Lao News Agency (KPL) signed`. So is a label that
 * the sentence goes on from: `ຂປລ (KPL) ໄດ້ຖືກສ້າງຕັ້ງ` (KPL was founded).
 */
const findDoubled = (text: string, list: AgencyList, style: HouseStyle): Item | undefined => {
  const bracket = findBracketCredit(text, list.end, style)
  if (!bracket || isPossessive(text, bracket.end)) return undefined
  const { end, sign } = readCreditMark(text, bracket.end)
  const names = [...list.names, ...bracket.names]
  const unknown = [...list.unknown, ...bracket.unknown]
  if (sign === 'none' && isAfterSubject(text, end)) return undefined
  const isCredit =
    (unknown.length === 0 && names.every(({ isLabel }) => isLabel)) ||
    sign === 'dash' ||
    sign === 'colon'
  return isCredit || isOpener(text, end) || (unknown.length > 0 && beginsSentence(text, end, sign))
    ? { end, names, unknown }
    : undefined
}

/** Names in the open, if the sign or the words after them show that they are no part of the sentence. */
const toBareItem = (
  text: string,
  list: AgencyList,
  isOpened: boolean,
  style: HouseStyle,
): Item | undefined => {
  const { names, unknown } = list
  if (isPossessive(text, list.end)) return undefined
  const closing = readToken(text, list.end)
  const isClosed = closing.kind === 'close'
  const mark = readCreditMark(text, isClosed ? closing.end : list.end)
  const item = { end: mark.end, names, unknown }
  if (isClosed) return item
  if (names.every(({ code, isCapitalised }) => isCapitalised && code !== style.own))
    return undefined
  const isOwn = names.some(({ code }) => code === style.own)
  const isCredit =
    mark.sign === 'none'
      ? isLabel(text, mark.end, list, isOpened, isOwn)
      : isSetOff(text, mark, isOwn, style)
  return isCredit ? item : undefined
}

/** `KPL: the`, `KPL – The`, `KPL, Vientiane, 8 December – `; not `KPL – the national agency – said`. */
const isSetOff = (
  text: string,
  { end, sign }: CreditMark,
  isOwn: boolean,
  style: HouseStyle,
): boolean => {
  if (sign === 'comma') {
    return isOwn && !!(findBracketCredit(text, end, style) ?? findDateline(text, end, style))
  }
  const opening = openingAt(text, end)
  return sign === 'colon' || (opening !== 'lower' && opening !== 'other')
}

/** `KPL Laos and …`, `KPL/VNA Laos and …`, `Xinhua The …`; not `KPL Director General …`. */
const isLabel = (
  text: string,
  at: number,
  { isSlashed, names }: AgencyList,
  isOpened: boolean,
  isOwn: boolean,
): boolean => {
  const opening = openingAt(text, at)
  if (opening === 'end') return isOwn
  if (opening !== 'sentence' && opening !== 'quote') return false
  if (isAfterSubject(text, at)) return false
  const isShort = isSlashed && names.every((name) => name.isLabel && !name.isCapitalised)
  return isOpened || (isShort && (isOwn || names.length > 1)) || isOpener(text, at)
}

/** `KPL Director General said` on a page whose template prints `KPL `. */
const findPrintedLabel = (text: string, style: HouseStyle): Item | undefined => {
  const name = findAgency(text, 0, style)
  if (name?.code !== style.own || !readToken(text, name.end).isSpaced) return undefined
  return { end: readCreditMark(text, name.end).end, names: [name], unknown: [] }
}

/** `KPL’s reporters`, `KPL' reporters`. A quotation mark has a space before it. */
const isPossessive = (text: string, at: number): boolean => {
  const next = readToken(text, at)
  return next.kind === 'apostrophe' && next.start === at
}

/** What an unknown name must stand before to be taken for a credit. */
const beginsSentence = (text: string, at: number, sign: string): boolean => {
  const opening = openingAt(text, at)
  return opening === 'sentence' || opening === 'quote' || (opening === 'lower' && sign === 'dash')
}
