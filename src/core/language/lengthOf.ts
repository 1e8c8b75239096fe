import type { LengthLimit } from '../houseStyle.js'
import type { Language } from '../story.js'
import { wordsOf } from './words.js'

/** How long a text is to a reader. */
export type TextLength = { readonly graphemes: number; readonly words: number }

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** V8 copies its whole input for every segment, so a long text is cut where no grapheme can be: before a plain letter. */
const pieces = /[^]{1,400}?(?=[A-Za-z0-9 \n]|$)|[^]{1,400}/gu

/** The same for words: cut at a space, or in the middle of a run no writer makes. */
const runs = /[^]{1,400}(?=\s|$)|[^]{1,400}/gu

/** Graphemes as readers count characters (ກ້ is one) and words, which in Lao no space parts. */
export const lengthOf = (text: string, language: Language): TextLength => ({
  graphemes: sumOver(text, pieces, countIn),
  words: sumOver(text, runs, (run) => wordsOf(run, language).length),
})

/** One at a time: a list of a million pieces costs more to keep than to make. */
const sumOver = (text: string, cut: RegExp, count: (piece: string) => number): number => {
  let sum = 0
  for (const [piece] of text.matchAll(cut)) sum += count(piece)
  return sum
}

/** Signs of which none joins another: the segmenter need not be asked. */
const plain = /^[ -~]*$/u

const countIn = (piece: string): number =>
  piece.length === 1 || plain.test(piece)
    ? piece.length
    : Array.from(segmenter.segment(piece)).length

/** Says whether a text has more graphemes or words than the limit. */
export const isOver = ({ graphemes, words }: TextLength, limit: LengthLimit): boolean =>
  graphemes > (limit.graphemes ?? Infinity) || words > (limit.words ?? Infinity)
