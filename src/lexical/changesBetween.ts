import { isInsertion, isRemoval } from './change.js'
import type { Change } from './change.js'
import { diffWords } from './diffWords.js'
import { startsOf } from './leaves.js'
import type { Leaf } from './leaves.js'

/**
 * What changed from one text to another, word by word, in reading order: words that stay are in no change, so whatever
 * is bold about them stays too. Of two words that changed places, one with a leaf of its own stays.
 */
export const changesBetween = (
  before: string,
  after: string,
  leaves: readonly Leaf[],
): readonly Change[] => settle(before, keepLeaves(before, diffWords(before, after), leaves))

/** `December 9` to `9 December` with the month in bold: the month stays and the day moves, not the other way round. */
const keepLeaves = (
  before: string,
  changes: readonly Change[],
  leaves: readonly Leaf[],
): readonly Change[] => {
  const kept: Change[] = []
  for (const change of changes) {
    const last = kept.at(-1)
    const pair = last && toStaying(before, last, change, leaves)
    if (pair) kept.splice(-1, 1, ...pair)
    else kept.push(change)
  }
  return kept
}

/** Two changes that move a word out of its leaf, as two that move what stands beside it. */
const toStaying = (
  before: string,
  first: Change,
  second: Change,
  leaves: readonly Leaf[],
): readonly [Change, Change] | undefined => {
  const [removal, insertion] = isRemoval(first) ? [first, second] : [second, first]
  const between = { end: second.start, start: first.end, text: '' }
  const removed = before.slice(removal.start, removal.end)
  const word = removed.trim()
  if (!isRemoval(removal) || !isInsertion(insertion) || insertion.text.trim() !== word)
    return undefined
  if (!isLeafIn(removal, leaves) || isLeafIn(between, leaves)) return undefined

  const start = removal.start + removed.indexOf(word)
  const crossed = before.slice(between.start, between.end)
  const lead = insertion.text.indexOf(word)
  const [left, right] = [insertion.text.slice(0, lead), insertion.text.slice(lead + word.length)]
  return removal === first
    ? [
        { end: start, start: first.start, text: crossed + left },
        { end: second.end, start: start + word.length, text: right },
      ]
    : [
        { end: start, start: first.start, text: left },
        { end: second.end, start: start + word.length, text: right + crossed },
      ]
}

/** Says whether all the words of some leaf lie in the stretch. */
const isLeafIn = ({ end, start }: Change, leaves: readonly Leaf[]): boolean => {
  const starts = startsOf(leaves)
  return leaves.some(({ isWords, size }, index) => {
    const at = starts[index] ?? 0
    return isWords && size > 0 && at >= start && at + size <= end
  })
}

/**
 * Where a change could stand in several places with the same outcome, new words lean on the word before them and what
 * goes takes the space after it: spaces stay out of what is bold.
 */
const settle = (before: string, changes: readonly Change[]): readonly Change[] => {
  const settled: Change[] = []
  for (const [index, change] of changes.entries()) {
    let { end, start, text } = change
    const [least, most] = [settled.at(-1)?.end ?? 0, changes[index + 1]?.start ?? before.length]
    if (isInsertion(change))
      while (start > least && before[start - 1] === text.at(-1)) {
        text = text.slice(-1) + text.slice(0, -1)
        start -= 1
        end -= 1
      }
    else if (isRemoval(change))
      while (end < most && before[start] === before[end]) {
        start += 1
        end += 1
      }
    settled.push({ end, start, text })
  }
  return settled
}
