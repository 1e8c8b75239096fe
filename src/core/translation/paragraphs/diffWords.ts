import { diffArrays } from 'diff'
import type { Language } from '../../story.js'

/** A stretch of a text that stayed, came or went. */
export type DiffPart = { readonly kind: 'added' | 'removed' | 'same'; readonly text: string }

/** What changed from one text to another, word by word: same and added parts make `now`, same and removed ones `before`. */
export const diffWords = (before: string, now: string, language: Language): readonly DiffPart[] => {
  const cut = (text: string): string[] =>
    Array.from(
      new Intl.Segmenter(language, { granularity: 'word' }).segment(text),
      ({ segment }) => segment,
    )
  return diffArrays(cut(before), cut(now)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}
