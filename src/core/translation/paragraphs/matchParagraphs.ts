import { fingerprintOf } from './fingerprint.js'
import type { CopyReading, KeptParagraph, Paragraph } from './paragraph.js'

/** What became of the words of a paragraph since. */
export type ParagraphStatus = 'added' | 'edited' | 'merged' | 'moved' | 'same' | 'split'

/**
 * Where a paragraph comes from. `from` holds indexes of the paragraphs before; several where they were merged.
 *
 * `isMoved` may be true of any status: `moved` is for those of which nothing else is to be said. `isReworded` tells a
 * split or merge with other words from one that only set the paragraphs otherwise.
 */
export type MatchedParagraph = {
  readonly from: readonly number[]
  readonly isMoved: boolean
  readonly isReworded: boolean
  readonly status: ParagraphStatus
}

/** A match for each paragraph there is now, in order, and the indexes of those that are gone. */
export type ParagraphMatches = {
  readonly now: readonly MatchedParagraph[]
  readonly removed: readonly number[]
}

/**
 * Finds what became of each paragraph.
 *
 * The texts kept are read anew, so that a change of the register of names or of how copy is read is no change of copy.
 */
export const matchParagraphs = (
  before: readonly KeptParagraph[],
  now: readonly Paragraph[],
  reading: CopyReading,
): ParagraphMatches => {
  const marks = before.map(({ text }) => fingerprintOf(text, reading))
  const taken = new Set<number>()
  const matched = now.map(({ path, text }): MatchedParagraph => {
    const mark = fingerprintOf(text, reading)
    const find = (test: (index: number) => boolean): number =>
      before.findIndex((_, index) => !taken.has(index) && test(index))
    const isAt = (index: number): boolean => before[index]?.path === path
    const found = [
      find((index) => isAt(index) && marks[index] === mark),
      find((index) => marks[index] === mark),
      find(isAt),
    ].find((index) => index >= 0)
    if (found === undefined) return { from: [], isMoved: false, isReworded: true, status: 'added' }
    taken.add(found)
    const [isReworded, isMoved] = [marks[found] !== mark, !isAt(found)]
    const status = isReworded ? 'edited' : isMoved ? 'moved' : 'same'
    return { from: [found], isMoved, isReworded, status }
  })
  return { now: matched, removed: before.flatMap((_, at) => (taken.has(at) ? [] : [at])) }
}
