import type { ParagraphMatches } from './matchParagraphs.js'

/** A paragraph of the version that no longer says what the original says, and the paragraphs that took its place. */
export type StaleParagraph = {
  readonly index: number
  readonly now: readonly number[]
  readonly reason: 'edited' | 'merged' | 'removed' | 'split'
}

/** A paragraph the version does not have, and after which of its own it belongs; -1 at the beginning. */
export type AddedParagraph = { readonly after: number; readonly now: number }

/** What a version has to follow. Indexes are those of the paragraphs before, except `now`. */
export type Staleness = {
  readonly added: readonly AddedParagraph[]
  /** Those that stand elsewhere now; their words are not stale for that. */
  readonly moved: readonly number[]
  readonly stale: readonly StaleParagraph[]
}

/** Which paragraphs of a version are stale, which are missing, and which moved. */
export const staleParagraphs = ({ now, removed }: ParagraphMatches): Staleness => {
  const stale = new Map<number, StaleParagraph>(
    removed.map((index) => [index, { index, now: [], reason: 'removed' }]),
  )
  const added: AddedParagraph[] = []
  const moved = new Set<number>()
  let after = -1
  for (const [at, { from, isMoved, isReworded, status }] of now.entries()) {
    if (status === 'added') added.push({ after, now: at })
    if (isMoved) for (const index of from) moved.add(index)
    if (isReworded && (status === 'edited' || status === 'merged' || status === 'split'))
      for (const index of from)
        stale.set(index, { index, now: [...(stale.get(index)?.now ?? []), at], reason: status })
    after = from.at(-1) ?? after
  }
  const inOrder = (a: number, b: number): number => a - b
  return {
    added,
    moved: [...moved].sort(inOrder),
    stale: [...stale.values()].sort((a, b) => inOrder(a.index, b.index)),
  }
}

/** Whether nothing has to be done for a version: a paragraph that only moved is no reason to. */
export const isUpToDate = ({ added, stale }: Staleness): boolean =>
  added.length === 0 && stale.length === 0
