import type { KeptParagraph, Paragraph, Staleness } from './paragraphs/index.js'

/**
 * A change of an original as somebody is told of it. Paragraphs are numbered from 1 as the version has them, blank ones
 * left out; what was put in stands after one of them, after 0 at the beginning. `text` is what the original says there
 * now; of what was removed, what it said.
 */
export type OriginalChange =
  | { readonly kind: 'added'; readonly after: number; readonly text: string }
  | {
      readonly kind: 'edited' | 'merged' | 'moved' | 'removed' | 'split'
      readonly places: readonly number[]
      readonly text: string
    }
  | { readonly kind: 'head'; readonly part: 'summary' | 'title'; readonly text: string }

/** What changed in an original since its version was made, in the order of the version. */
export const toChanges = (
  kept: readonly KeptParagraph[],
  now: readonly Paragraph[],
  { added, moved, stale }: Staleness,
): readonly OriginalChange[] => {
  const placeOf = toPlaces(kept)
  const textAt = (indexes: readonly number[]): string =>
    indexes.flatMap((index) => now[index]?.text ?? []).join('\n')
  const changed = stale.flatMap(({ index, now: at, reason }): readonly Placed[] => {
    const part = partOf(kept[index])
    const text = reason === 'removed' ? (kept[index]?.text ?? '') : textAt(at)
    if (part) return [{ change: { kind: 'head', part, text }, index }]
    // Merged paragraphs have become one, and are told of together.
    const together = stale.filter((one) => one.now.join() === at.join() && one.reason === reason)
    const places =
      reason === 'merged'
        ? together.filter((one) => !partOf(kept[one.index])).map((one) => placeOf(one.index))
        : [placeOf(index)]
    return reason === 'merged' && together.find((one) => !partOf(kept[one.index]))?.index !== index
      ? []
      : [{ change: { kind: reason, places, text }, index }]
  })
  const put = added.map(({ after, now: at }): Placed => {
    const part = partOf(now[at])
    const text = textAt([at])
    return part
      ? { change: { kind: 'head', part, text }, index: -1 }
      : { change: { after: placeOf(after), kind: 'added', text }, index: after }
  })
  const isStale = new Set(stale.map(({ index }) => index))
  const elsewhere = moved
    .filter((index) => !isStale.has(index))
    .map((index): Placed => {
      const text = kept[index]?.text ?? ''
      return { change: { kind: 'moved', places: [placeOf(index)], text }, index }
    })
  return [...changed, ...put, ...elsewhere]
    .toSorted((a, b) => a.index - b.index)
    .map(({ change }) => change)
}

type Placed = { readonly change: OriginalChange; readonly index: number }

const partOf = (paragraph: Paragraph | undefined): 'summary' | 'title' | undefined =>
  paragraph?.path === 'title' || paragraph?.path === 'summary' ? paragraph.path : undefined

/** The how-manieth written paragraph of the body it is; of one before the body 0. */
const toPlaces = (kept: readonly KeptParagraph[]): ((index: number) => number) => {
  const written = kept.map((paragraph) => !partOf(paragraph) && paragraph.text.trim() !== '')
  return (index) => written.slice(0, index + 1).filter(Boolean).length
}
