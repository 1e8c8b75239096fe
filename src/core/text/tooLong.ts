import type { LengthLimit } from '../houseStyle.js'
import { isOver, lengthOf } from '../language/lengthOf.js'
import type { TextLength } from '../language/lengthOf.js'
import type { Said, Spot } from '../rule.js'
import type { Language, Passage } from '../story.js'

/** The passages over a limit, whole, with their count and the limit in words. */
export const findTooLong = (
  passages: readonly Passage[],
  language: Language,
  limit: LengthLimit,
): readonly Spot[] =>
  passages
    .filter(({ text }) => isPossiblyOver(text, limit))
    .map(({ path, text }) => ({ length: lengthOf(text, language), path, text }))
    .filter(({ length }) => isOver(length, limit))
    .map(({ length, path, text }) => ({
      end: text.length,
      message: say(length, limit),
      path,
      start: 0,
    }))

/** A word has two letters or a letter and a space, a grapheme a code unit at least: most texts need no counting. */
const isPossiblyOver = (
  text: string,
  { graphemes = Infinity, words = Infinity }: LengthLimit,
): boolean => text.length > graphemes || (text.length > words * 2 && countRuns(text) > words)

const latinOnly = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u
const run = /[\p{L}\p{M}\p{Nd}]+/gu

/** No fewer than there are words, and soon told; where no spaces part the words, as many as can be. */
const countRuns = (text: string): number => {
  if (!latinOnly.test(text)) return text.length
  run.lastIndex = 0
  let runs = 0
  while (run.test(text)) runs += 1
  return runs
}

const say = (length: TextLength, { graphemes, words }: LengthLimit): Said => ({
  en: `${length.graphemes} characters, ${length.words} words: the house wants at most ${[
    ...(graphemes === undefined ? [] : [`${graphemes} characters`]),
    ...(words === undefined ? [] : [`${words} words`]),
  ].join(' and ')}.`,
  lo: `ມີ ${length.graphemes} ຕົວອັກສອນ, ${length.words} ຄຳ: ບໍ່ຄວນເກີນ ${[
    ...(graphemes === undefined ? [] : [`${graphemes} ຕົວອັກສອນ`]),
    ...(words === undefined ? [] : [`${words} ຄຳ`]),
  ].join(' ແລະ ')}.`,
})
