import { fold } from '../language/fold.js'
import { wordsOf } from '../language/words.js'
import { rememberLast } from '../rememberLast.js'
import type { Language } from '../story.js'
import { isStopWord } from './isStopWord.js'
import { toStem } from './toStem.js'

/** A word as other news compares it. `isName`: written with a capital where only names are. */
export type Token = {
  readonly isEmpty: boolean
  readonly isName: boolean
  readonly isNumber: boolean
  /** Of a text that is not in Title Case, where every word has a capital. */
  readonly isRunning: boolean
  readonly stem: string
  readonly word: string
}

/** Where two neighbouring words no longer belong together. A dash does so only between spaces. */
const clauseEnd = /[.!?…]+(?=\s|$)|[,;:()[\]{}"“”«»|\n\r]+|\s[-–—]+\s|—/u

/** A headline in Title Case tells no names: a text with more capitals than this among its longer words is one. */
const mostCapitals = 0.8

/** In UTF-16 units. Databases refuse to index much longer ones. */
const longest = 60

/** Articles and prepositions stay small in Title Case, so they tell nothing about it. */
const longWord = /^\p{Script=Latin}{4}/u

type Clauses = readonly (readonly Token[])[]

/**
 * A few stories' passages: a story is cut for its terms and for its search words, and what an editor sees of a draft's
 * other news is asked again when the draft comes out.
 */
const lastClauses = rememberLast<string, Clauses>(200)

/** Cuts a text into clauses of comparable words. Words that say nothing stay, marked empty: they part neighbours. */
export const tokensOf = (text: string, language: Language): Clauses =>
  lastClauses(`${language}/${text}`, () => cut(text, language))

const cut = (text: string, language: Language): Clauses => {
  const clauses = text.split(clauseEnd).map((clause) => wordsOf(clause, language))
  const long = clauses.flat().filter((word) => longWord.test(word))
  const isTitleCase = long.filter(isCapitalised).length > long.length * mostCapitals

  return clauses.map((clause) =>
    clause.map((word) => {
      const key = fold(word)
      const stem = toStem(key, language)
      return {
        isEmpty: isStopWord(key, language) || isStopWord(stem, language) || isNoWord(stem),
        isName: !isTitleCase && isCapitalised(word),
        isNumber: /^[\p{N}.,:%]+$/u.test(key),
        isRunning: !isTitleCase,
        stem,
        word,
      }
    }),
  )
}

/** In French the article may come first: `l’Azerbaïdjan`. */
const isCapitalised = (word: string): boolean => /^(?:\p{Ll}{1,2}['’])?\p{Lu}/u.test(word)

/** One letter is left of an abbreviation, though in Chinese it may be a word; the longest are addresses and codes. */
const isNoWord = (stem: string): boolean =>
  /^(?!\p{Script=Han})\p{L}?$/u.test(stem) || stem.length > longest
