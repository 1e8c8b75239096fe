import type { HouseStyle } from '../houseStyle.js'
import type { AgencyName } from './agencies.js'
import { findAgencies } from './agencyList.js'
import { findBracketCredit, findUnclosedBracket } from './bracketCredit.js'
import type { Dateline } from './credit.js'
import { readCreditMark } from './creditMark.js'
import { findTypedDate } from './datelineDate.js'
import { findPlace, findPlacePart, toPlaceCase } from './datelinePlace.js'
import type { DatelinePlace } from './datelinePlace.js'
import { openingAt } from './opening.js'
import { isKnownPlace } from './places.js'
import { isOpener } from './subjectWords.js'
import { readToken } from './tokens.js'

/** A dateline with the agencies it names: `VIENTIANE, Jan. 13 (Xinhua) -- `. */
export type CreditedDateline = {
  readonly dateline: Dateline
  readonly end: number
  readonly names: readonly AgencyName[]
  readonly unknown: readonly string[]
}

/** What stands before the agencies. */
type Head = DatelinePlace & { readonly date?: string }

/**
 * The dateline at `at`, if something confirms that the name there is a place and not the subject of a sentence.
 *
 * With agencies in brackets: a dash or colon after them, a date, a comma (`Vientiane, (KPL)`), a city the house
 * knows, or a country and a word that opens a sentence. With an agency in the open (`Vientiane October 29, 2022, PL. `): a sign after it, and a comma, date or known
 * city before. With none (`VIENTIANE — `): a dash, and a known city in capitals or with a date. An agency is
 * never a place (`KPL (KPL)`), and a name in full with its abbreviation is none either: `Vietnam National Assembly (VNA)`.
 */
export const findDateline = (
  text: string,
  at: number,
  style: HouseStyle,
): CreditedDateline | undefined => {
  const place = findPlace(text, at, style)
  if (!place) return undefined
  const head = withDate(text, place)
  return bracketed(text, head, style) ?? inTheOpen(text, head, style) ?? uncredited(text, head)
}

const bracketed = (text: string, head: Head, style: HouseStyle): CreditedDateline | undefined => {
  const isDatelineAnyway = head.date !== undefined || head.parts.some(isKnownPlace)
  const bracket = findBracketCredit(
    text,
    readCreditMark(text, head.end).end,
    style,
    isDatelineAnyway || head.parts.length > 1,
  )
  if (!bracket) return undefined
  const dated = withDateAfter(text, head, bracket.end)
  const mark = readCreditMark(text, dated.end)
  const isMarked = mark.sign === 'dash' || mark.sign === 'colon'
  if (bracket.unknown.length > 0 && !(isMarked && (isDatelineAnyway || head.parts.length > 1)))
    return undefined
  const isPlain = isDatelineAnyway || head.hasComma
  if (!isMarked && !isPlain && !(head.parts.length > 1 && isOpener(text, mark.end)))
    return undefined
  if (!isMarked && openingAt(text, mark.end) === 'lower') return undefined
  if (isAbbreviationOf(text, bracket.names, head)) return undefined
  return toDateline(text, dated, bracket.names, bracket.unknown, mark.end)
}

/** The date may come last: `VIENTIANE (Xinhua), Jan. 13 -- `. */
const withDateAfter = (text: string, head: Head, end: number): Head => {
  const start = readCreditMark(text, end).end
  const found = head.date === undefined ? findTypedDate(text, start) : undefined
  return found && readCreditMark(text, found.end).sign === 'dash'
    ? { ...head, date: found.date, end: found.end }
    : { ...head, end }
}

const inTheOpen = (text: string, head: Head, style: HouseStyle): CreditedDateline | undefined => {
  const opened = findUnclosedBracket(text, head.end)
  const list = findAgencies(text, opened ?? head.end, style)
  if (!list || !(head.date !== undefined || head.hasComma || isKnownCity(head))) return undefined
  const closing = readToken(text, list.end)
  const mark = readCreditMark(text, closing.kind === 'close' ? closing.end : list.end)
  const isMarked =
    mark.sign === 'dash' ||
    mark.sign === 'colon' ||
    (mark.sign === 'point' && head.date !== undefined)
  if (!isMarked || openingAt(text, mark.end) === 'lower') return undefined
  return toDateline(text, head, list.names, list.unknown, mark.end)
}

const uncredited = (text: string, head: Head): CreditedDateline | undefined => {
  const mark = readCreditMark(text, head.end)
  if (mark.sign !== 'dash' || openingAt(text, mark.end) !== 'sentence') return undefined
  const isCapitals =
    head.parts[0] === head.parts[0]?.toUpperCase() && !/\p{Lo}/u.test(head.parts[0] ?? '')
  const isDateline = isKnownCity(head)
    ? head.date !== undefined || isCapitals
    : isCapitals && head.date !== undefined
  const next = findPlacePart(text, mark.end)
  const isRoute = next !== undefined && isKnownPlace(next.part) // VIENTIANE – Luang Prabang
  return isDateline && !(isRoute && head.date === undefined)
    ? toDateline(text, head, [], [], mark.end)
    : undefined
}

const toDateline = (
  text: string,
  { date, parts }: Head,
  names: readonly AgencyName[],
  unknown: readonly string[],
  end: number,
): CreditedDateline => {
  const place = parts.map(toPlaceCase).join(', ')
  return {
    dateline: date === undefined ? { place } : { date, place },
    end: readToken(text, end).start,
    names,
    unknown,
  }
}

const isKnownCity = ({ parts: [city = ''] }: Head): boolean => isKnownPlace(city)

const withDate = (text: string, place: DatelinePlace): Head => {
  const start = readToken(text, place.end).start
  const found = findTypedDate(text, start)
  if (!found) return place
  const comma = readToken(text, found.end)
  const hasComma = comma.kind === 'comma'
  return { ...place, date: found.date, end: hasComma ? comma.end : found.end, hasComma }
}

/** `Vietnam National Assembly (VNA)`: the bracket explains the name. */
const isAbbreviationOf = (
  text: string,
  names: readonly AgencyName[],
  { end, parts }: Head,
): boolean => {
  const initials =
    parts
      .join(' ')
      .match(/(?<![\p{L}\p{M}])\p{Lu}/gu)
      ?.join('') ?? ''
  return (
    initials.length > 1 &&
    names.length === 1 &&
    readToken(text, readToken(text, end).end).text === initials
  )
}
