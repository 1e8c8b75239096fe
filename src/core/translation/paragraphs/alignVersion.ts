import type { Paragraph } from './paragraph.js'

/** A row of the side-by-side view: indexes of the original's paragraph and of the version's. */
export type AlignedRow = { readonly original?: number; readonly version?: number }

type Placed = Pick<Paragraph, 'path'>

const isHead = ({ path }: Placed): boolean => path === 'title' || path === 'summary'

const indexesOf = (paragraphs: readonly Placed[]): readonly number[] =>
  paragraphs.flatMap((each, index) => (isHead(each) ? [] : [index]))

/**
 * Which paragraph of a version stands beside which of the original it was made from: headline by headline, summary by
 * summary, the body in order. Where one is longer, its rest stands alone at the end.
 * Blank paragraphs count: in a version that is begun they wait for their translation.
 */
export const alignVersion = (
  kept: readonly Placed[],
  version: readonly Placed[],
): readonly AlignedRow[] => {
  const heads = ['title', 'summary'].map((path) =>
    toRow(indexOf(kept, path), indexOf(version, path)),
  )
  const [originals, versions] = [indexesOf(kept), indexesOf(version)]
  const length = Math.max(originals.length, versions.length)
  return [
    ...heads.filter((row) => Object.keys(row).length > 0),
    ...Array.from({ length }, (_, at) => toRow(originals[at], versions[at])),
  ]
}

const indexOf = (paragraphs: readonly Placed[], path: string): number | undefined => {
  const index = paragraphs.findIndex((each) => each.path === path)
  return index < 0 ? undefined : index
}

const toRow = (original: number | undefined, version: number | undefined): AlignedRow => ({
  ...(original === undefined ? {} : { original }),
  ...(version === undefined ? {} : { version }),
})
