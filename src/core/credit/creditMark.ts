import { isOpener } from './subjectWords.js'
import { readToken } from './tokens.js'

/** The signs that set a credit off from the text: `(KPL) – `, `KPL: `, `ຂປລ. `. */
export type CreditMark = {
  /** Where the text begins. */
  readonly end: number
  readonly sign: 'colon' | 'comma' | 'dash' | 'none' | 'point'
}

/**
 * Reads one stop at most, and the dashes after it (`- –`); a dash counts more than the stop before it.
 *
 * Not a mark are the minus of `-5 degrees`, the points of `...`, and the hyphen of `KPL-run` or `KPL–ASEAN`; that of
 * `KPL-The two sides` is one, for the word after it can only open a sentence.
 */
export const readCreditMark = (text: string, at: number): CreditMark => {
  const first = readToken(text, at)
  const isStop = first.kind === 'point' || first.kind === 'colon' || first.kind === 'comma'
  const isTaken = isStop && !/[\p{Nd}.]/u.test(text[first.end] ?? '')
  const stopEnd = isTaken ? first.end : at
  const dashEnd = skipDashes(text, stopEnd, at)
  const end = readToken(text, dashEnd).start
  if (dashEnd > stopEnd) return { end, sign: 'dash' }
  if (!isTaken) return { end, sign: 'none' }
  return {
    end,
    sign: first.kind === 'colon' ? 'colon' : first.kind === 'comma' ? 'comma' : 'point',
  }
}

const skipDashes = (text: string, from: number, at: number): number => {
  let end = from
  let dash = readToken(text, end)
  while (dash.kind === 'dash' && isSetOff(text, dash.start, dash.end, at)) {
    end = dash.end
    dash = readToken(text, end)
  }
  return end
}

const isSetOff = (text: string, start: number, end: number, at: number): boolean => {
  const next = text[end] ?? ''
  if (/\p{Nd}/u.test(next)) return false
  const isHyphen = end - start === 1 && /[-‐–]/u.test(text[start] ?? '')
  const isGlued = start === at && !/[)\]）］】]/u.test(text[at - 1] ?? '') && !/\s|^$/u.test(next)
  return !(isHyphen && isGlued) || isOpener(text, end)
}
