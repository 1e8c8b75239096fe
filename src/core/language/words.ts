import { rememberLast } from '../rememberLast.js'
import type { Language } from '../story.js'
import { primaryLanguage } from './primaryLanguage.js'
import { type Piece, toFewestPieces } from './toFewestPieces.js'
import { toLaoSpellings } from './toLaoSpellings.js'

const repeatSign = 'ໆ'

/** No word goes on past these: the end of a sentence or line, or a space in Lao, where it ends a phrase. */
const phraseEnd = /(?<=[.!?\p{Script=Lao}])\s+|[\r\n]+/u

/** Costly to make and without state of their own, so each is kept. */
const segmenters = new Map<Language, Intl.Segmenter>()

/** More phrases than a long story has: while one is written, all others are asked for again at every pause. */
const remembered = rememberLast<string, readonly Piece[]>(4000)

/** Says whether any Lao stands in the text: a letter, a mark or a digit. */
export const hasLao = (text: string): boolean => /\p{Script=Lao}/u.test(text)

/**
 * Cuts a text into its words, in order, with their capitals and marks; spaces and punctuation are left out.
 *
 * Lao has no spaces between words, and the dictionary that finds them (ICU's, in every runtime) knows most words in
 * one spelling only: ປະຈຳ (regular) is a word to it, ປະຈໍາ is two. So Lao is cut in all its spellings, and each word
 * comes back in the one that needs the fewest pieces: fold words to compare them. However a text is spelt, and with
 * or without zero-width separators, its words are the same. ໆ (say it again) stays with its word.
 */
export const wordsOf = (text: string, language: Language): readonly string[] => {
  const pieces = text
    .split(phraseEnd)
    .flatMap((phrase) =>
      hasLao(phrase)
        ? remembered(`${language} ${phrase}`, () => cut(phrase, language))
        : cut(phrase, language),
    )

  const words: string[] = []
  for (const { isWordLike, segment } of pieces) {
    if (segment === repeatSign) words.push((words.pop() ?? '') + segment)
    else if (isWordLike) words.push(segment)
  }
  return words
}

/** Takes a phrase at a time, because V8 copies its whole input for every segment: a long text costs its square. */
const cut = (phrase: string, language: Language): readonly Piece[] => {
  const segmenter = segmenterOf(language)
  const spellings = hasLao(phrase) ? toLaoSpellings(phrase) : [phrase]
  return toFewestPieces(
    spellings.map((spelling) =>
      Array.from(segmenter.segment(spelling), ({ isWordLike = false, segment }) => ({
        isWordLike,
        segment,
      })),
    ),
  )
}

/** Only the language itself is asked for, so an odd code in a setting never throws. */
const segmenterOf = (language: Language): Intl.Segmenter => {
  const code = primaryLanguage(language)
  const known = segmenters.get(code)
  if (known) return known

  const made = new Intl.Segmenter(code, { granularity: 'word' })
  segmenters.set(code, made)
  return made
}
