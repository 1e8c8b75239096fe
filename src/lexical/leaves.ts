import { isRemoval } from './change.js'
import type { Change } from './change.js'

/** A leaf of a block of rich text: `size` is the characters it stands for; only words can take other words. */
export type Leaf = {
  /** Bold, italic and so on, as the editor counts them. */
  readonly format: number
  readonly isWords: boolean
  readonly size: number
}

/** Puts `text` in place of `[from, to)` of one leaf, or takes the whole leaf out. */
export type LeafChange = {
  readonly from: number
  readonly index: number
  readonly isRemoved: boolean
  readonly text: string
  readonly to: number
}

/**
 * The same changes as changes of the leaves, last leaf first so that earlier offsets hold while they are made.
 *
 * Words that replace several leaves go into the first of them. Words that are put between two go into the one that
 * looks like what was taken out nearby, else into the one before. A line break or tab is only ever taken out, never
 * replaced by words.
 */
export const toLeafChanges = (
  leaves: readonly Leaf[],
  changes: readonly Change[],
): readonly LeafChange[] => {
  const starts = startsOf(leaves)
  const touchedBy = (change: Change) =>
    leaves
      .map((leaf, index) => ({ ...leaf, index, start: starts[index] ?? 0 }))
      .filter((leaf) => isTouched(leaf, change))
  const takerOf = (change: Change, index: number): number | undefined => {
    const takers = touchedBy(change).filter(({ isWords }) => isWords)
    const removal = [changes[index - 1], changes[index + 1]].find(
      (other) => other && isRemoval(other) && distance(change, other) <= nearby,
    )
    const [format] = removal
      ? touchedBy(removal)
          .toSorted((a, b) => overlap(b, removal) - overlap(a, removal))
          .map((leaf) => leaf.format)
      : []
    return (takers.find((taker) => taker.format === format) ?? takers[0])?.index
  }
  return changes
    .map((change, index) => ({ change, taker: takerOf(change, index) }))
    .toReversed()
    .flatMap(({ change, taker }) =>
      touchedBy(change)
        .filter(({ index, isWords }) =>
          isWords ? change.start < change.end || index === taker : change.text === '',
        )
        .map(({ index, isWords, size, start }) => ({
          from: Math.max(change.start - start, 0),
          index,
          isRemoved: !isWords,
          text: index === taker ? change.text : '',
          to: Math.min(change.end - start, size),
        }))
        .toReversed(),
    )
}

/** As far as a word moves within a date or a figure, in characters. */
const nearby = 24

const overlap = (leaf: Placed, { end, start }: Change): number =>
  Math.min(end, leaf.start + leaf.size) - Math.max(start, leaf.start)

const distance = (a: Change, b: Change): number => Math.max(a.start - b.end, b.start - a.end)

/** The leaf an offset falls in and how far in; at a border the leaf that ends there, or with `isStart` the one that begins. */
export const leafAt = (
  leaves: readonly Leaf[],
  offset: number,
  isStart = false,
): { readonly index: number; readonly offset: number } | undefined => {
  const starts = startsOf(leaves)
  const within = leaves.flatMap(({ isWords, size }, index) => {
    const start = starts[index] ?? 0
    return isWords && offset >= start && offset <= start + size
      ? [{ index, offset: offset - start }]
      : []
  })
  return isStart ? within.at(-1) : within[0]
}

/** Where each leaf begins in the text of its block. */
export const startsOf = (leaves: readonly Leaf[]): readonly number[] => {
  let at = 0
  return leaves.map(({ size }) => {
    const start = at
    at += size
    return start
  })
}

type Placed = Leaf & { readonly start: number }

const isTouched = (leaf: Placed, { end, start }: Change): boolean => {
  const leafEnd = leaf.start + leaf.size
  return start === end
    ? start >= leaf.start && start <= leafEnd
    : start < leafEnd && end > leaf.start
}
