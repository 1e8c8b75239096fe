import { readToken } from './tokens.js'

/** How a text begins. `lower` is a small letter no sentence begins with, `bracket` an opening one. */
export type Opening = 'bracket' | 'end' | 'lower' | 'other' | 'quote' | 'sentence'

const smallLetter = /^\p{Ll}(?!\p{Ll}?\p{Lu})/u // not iPhone, eBay

/** How the text at `at` begins, blanks aside. */
export const openingAt = (text: string, at: number): Opening => {
  const { kind, start, text: typed } = readToken(text, at)
  if (kind === 'end') return 'end'
  if (kind === 'open') return 'bracket'
  if (kind === 'word') return smallLetter.test(typed) ? 'lower' : 'sentence'
  const first = text[start] ?? ''
  if (/["'“”‘«„「]/u.test(first)) return 'quote'
  return /\p{Sc}/u.test(first) ? 'sentence' : 'other'
}
