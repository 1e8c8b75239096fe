import { readToken } from './tokens.js'

/** The signs that set a credit off from the text: `(KPL) – `, `KPL: `, `ຂປລ. `. */
export type CreditMark = {
  /** Where the text begins. */
  readonly end: number
  readonly sign: 'colon' | 'comma' | 'dash' | 'none' | 'point'
}

/**
 * Reads one stop and one dash at most; a dash counts more than the stop before it.
 *
 * Not a mark are the minus of `-5 degrees`, the points of `...`, and the hyphen of `KPL-run` or `KPL–ASEAN`.
 */
export const readCreditMark = (text: string, at: number): CreditMark => {
  const first = readToken(text, at)
  const isStop = first.kind === 'point' || first.kind === 'colon' || first.kind === 'comma'
  const isTaken = isStop && !/[\p{Nd}.]/u.test(text[first.end] ?? '')
  const stopEnd = isTaken ? first.end : at
  const dash = readToken(text, stopEnd)
  const hasDash = dash.kind === 'dash' && isSetOff(text, dash.start, dash.end, at)
  const end = readToken(text, hasDash ? dash.end : stopEnd).start
  if (hasDash) return { end, sign: 'dash' }
  if (!isTaken) return { end, sign: 'none' }
  return {
    end,
    sign: first.kind === 'colon' ? 'colon' : first.kind === 'comma' ? 'comma' : 'point',
  }
}

const isSetOff = (text: string, start: number, end: number, at: number): boolean => {
  const next = text[end] ?? ''
  if (/\p{Nd}/u.test(next)) return false
  const isHyphen = end - start === 1 && /[-‐–]/u.test(text[start] ?? '')
  const isGlued = start === at && !/[)\]）］】]/u.test(text[at - 1] ?? '') && !/\s|^$/u.test(next)
  return !(isHyphen && isGlued)
}
