import type { HouseStyle } from '../houseStyle.js'
import { findSeparator } from './agencyList.js'
import { findBracketCredit } from './bracketCredit.js'
import { readCreditMark } from './creditMark.js'
import { openingAt } from './opening.js'
import { readToken } from './tokens.js'

/** Where the next of several brackets begins: `(KPL)/(VNA) The two sides`, `(KPL) and (VNA) The two sides`. */
export const findJoinedBracket = (
  text: string,
  at: number,
  style: HouseStyle,
): number | undefined => {
  const separator = findSeparator(text, at)
  const next = separator && findBracketCredit(text, separator.end, style)
  if (!next || next.unknown.length > 0) return undefined
  const opening = openingAt(text, readCreditMark(text, next.end).end)
  return separator.isSlash || opening !== 'lower' ? separator.end : undefined
}

/** Says whether the sentence goes on from the bracket: `(KPL) and (VNA) signed`, `(KPL), the national agency, signed`. */
export const isNamedBySentence = (text: string, at: number): boolean => {
  const next = readToken(text, at)
  if (next.kind === 'comma') return openingAt(text, next.end) === 'lower'
  return next.kind === 'word' && findSeparator(text, at) !== undefined
}
