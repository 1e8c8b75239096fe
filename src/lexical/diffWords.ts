import { diffArrays } from 'diff'
import { hasLao } from '../core/language/words.js'
import type { Change } from './change.js'

/** A text with more than that is another text; to find all would take the square of their number. */
const mostEdits = 5000

/** What changed from one text to another, word by word, in reading order. */
export const diffWords = (before: string, after: string): readonly Change[] => {
  let at = 0
  const changes: Change[] = []
  const found = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits })
  if (!found) return [{ end: before.length, start: 0, text: after }]
  for (const { added, removed, value } of found) {
    const words = value.join('')
    const end = added ? at : at + words.length
    const last = changes.at(-1)
    const text = added ? words : ''
    // A removal and the insertion beside it are one replacement.
    if ((added || removed) && last?.end === at)
      changes.splice(-1, 1, { end, start: last.start, text: last.text + text })
    else if (added || removed) changes.push({ end, start: at, text })
    at = end
  }
  return changes
}

/** Words, stretches of space, and marks one by one; what is written without spaces, as Lao is, by dictionary. */
const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^]/gu) ?? []).flatMap((word) =>
    hasLao(word) && word.length <= longestPhrase
      ? Array.from(segmenter.segment(word), ({ segment }) => segment)
      : [word],
  )

const segmenter = new Intl.Segmenter('lo', { granularity: 'word' })

/** No Lao phrase is longer; a segmenter takes the square of the length. */
const longestPhrase = 500
