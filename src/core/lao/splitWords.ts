import { wordsOf } from '../language/words.js'
import type { Span } from '../story.js'

/** A Lao letter or sign, a space, and a Lao letter that begins a word. */
const between = /(?<=[\p{L}\p{M}])[ \u00A0](?=[\u0E81-\u0EAE\u0EC0-\u0EC4\u0EDC\u0EDD])/gu

/** Longer than any word, so that a long text costs no more than its spaces. */
const reach = 24

const lastRun = /[\u0E80-\u0EFF]+$/u
const firstRun = /^[\u0E80-\u0EFF]+/u

/**
 * Words with a space inside, as the dictionary tells: together they are one word of it, and apart one half at least is none
 * that stands alone.
 */
export const findSplitWords = (text: string): readonly (Span & { readonly expected: string })[] =>
  Array.from(text.matchAll(between)).flatMap(({ index }) => {
    const before = lastRun.exec(text.slice(Math.max(0, index - reach), index))?.[0] ?? ''
    const after = firstRun.exec(text.slice(index + 1, index + 1 + reach))?.[0] ?? ''
    const left = wordsOf(before, 'lo').at(-1) ?? ''
    const right = wordsOf(after, 'lo')[0] ?? ''
    const joined = left + right
    if (!before.endsWith(left) || joined.length < shortest || !isOneWord(joined)) return []
    return isPartOnly(left) || isPartOnly(right)
      ? [{ end: index + 1 + right.length, expected: joined, start: index - left.length }]
      : []
  })

const shortest = 6

const isOneWord = (text: string): boolean => wordsOf(text, 'lo').length === 1

/** Ends in the short a of Pali words, which goes on: ລັດຖະ-, ສາທາລະນະ-, ວັດທະນະ-. */
const isPartOnly = (word: string): boolean => word.length > 3 && word.endsWith('ະ')
