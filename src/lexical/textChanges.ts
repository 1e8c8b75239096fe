import { diffWordsWithSpace } from 'diff'

/** Puts `text` in place of `[start, end)` of a text. */
export type Change = { readonly end: number; readonly start: number; readonly text: string }

/** A leaf of a block of rich text: `size` is the characters it stands for; only words can take other words. */
export type Leaf = { readonly isWords: boolean; readonly size: number }

/** Puts `text` in place of `[from, to)` of one leaf, or takes the whole leaf out. */
export type LeafChange = {
  readonly from: number
  readonly index: number
  readonly isRemoved: boolean
  readonly text: string
  readonly to: number
}

/**
 * What changed from one text to another, word by word, in reading order: words that stay are in no change, so whatever
 * is bold about them stays too.
 */
export const changesBetween = (before: string, after: string): readonly Change[] => {
  let at = 0
  const changes: Change[] = []
  for (const { added, removed, value } of diffWordsWithSpace(before, after)) {
    const end = added ? at : at + value.length
    const last = changes.at(-1)
    const text = added ? value : ''
    // A removal and the insertion beside it are one replacement.
    if ((added || removed) && last?.end === at)
      changes.splice(-1, 1, { end, start: last.start, text: last.text + text })
    else if (added || removed) changes.push({ end, start: at, text })
    at = end
  }
  return changes
}

/**
 * The same changes as changes of the leaves, last leaf first so that earlier offsets hold while they are made.
 *
 * Words that replace several leaves go into the first of them, words that are put between two into the one before. A
 * line break or tab is only ever taken out, never replaced by words.
 */
export const toLeafChanges = (
  leaves: readonly Leaf[],
  changes: readonly Change[],
): readonly LeafChange[] => {
  const starts = startsOf(leaves)
  return changes.toReversed().flatMap((change) => {
    const touched = leaves
      .map((leaf, index) => ({ ...leaf, index, start: starts[index] ?? 0 }))
      .filter((leaf) => isTouched(leaf, change))
    const taker = touched.find(({ isWords }) => isWords)
    return touched
      .filter((leaf) =>
        leaf.isWords ? change.start < change.end || leaf === taker : change.text === '',
      )
      .map((leaf) => ({
        from: Math.max(change.start - leaf.start, 0),
        index: leaf.index,
        isRemoved: !leaf.isWords,
        text: leaf === taker ? change.text : '',
        to: Math.min(change.end - leaf.start, leaf.size),
      }))
      .toReversed()
  })
}

/** Where an offset of the old text is once the changes are made; inside a change it goes to the change's end. */
export const shiftOffset = (offset: number, changes: readonly Change[]): number =>
  changes.reduce(
    (moved, { end, start, text }) =>
      offset > start ? moved + text.length - (Math.min(end, offset) - start) : moved,
    offset,
  )

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

const startsOf = (leaves: readonly Leaf[]): readonly number[] => {
  let at = 0
  return leaves.map(({ size }) => {
    const start = at
    at += size
    return start
  })
}

const isTouched = (leaf: Leaf & { readonly start: number }, { end, start }: Change): boolean => {
  const leafEnd = leaf.start + leaf.size
  return start === end
    ? start >= leaf.start && start <= leafEnd
    : start < leafEnd && end > leaf.start
}
