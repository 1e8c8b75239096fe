import { fold } from './fold.js'

export type Piece = { readonly isWordLike: boolean; readonly segment: string }
type PlacedPiece = Piece & { readonly end: number }

/**
 * Joins the ways one text can be cut into the one with the fewest pieces, stretch by stretch.
 *
 * A stretch runs between two points where all the cuts agree. Of equally good ways the first given wins. The texts may
 * be spelt differently, as long as they fold to the same key.
 */
export const toFewestPieces = (cuts: readonly (readonly Piece[])[]): readonly Piece[] => {
  const [only = [], ...rest] = cuts
  if (rest.length === 0) return only

  const [first = [], ...others] = cuts.map(withEnds)
  const ends = others.map((pieces) => new Set(pieces.map(({ end }) => end)))
  const shared = first.map(({ end }) => end).filter((end) => ends.every((set) => set.has(end)))
  const rivals = others.map((pieces) => toStretches(pieces, shared))

  return toStretches(first, shared).flatMap((stretch, index) =>
    rivals.reduce(
      (best, { [index]: rival = best }) => (rival.length < best.length ? rival : best),
      stretch,
    ),
  )
}

/** Ends are counted in folded text, where all spellings are equally long. */
const withEnds = (pieces: readonly Piece[]): readonly PlacedPiece[] => {
  let end = 0
  return pieces.map((piece) => {
    end += fold(piece.segment).length
    return { ...piece, end }
  })
}

/** A piece that folds to nothing opens the next stretch, so that all cuts have the same stretches. */
const toStretches = (
  pieces: readonly PlacedPiece[],
  shared: readonly number[],
): readonly (readonly PlacedPiece[])[] => {
  const open = new Set(shared)
  const stretches: PlacedPiece[][] = [[]]
  for (const piece of pieces) {
    stretches.at(-1)?.push(piece)
    if (open.delete(piece.end)) stretches.push([])
  }
  return stretches
}
