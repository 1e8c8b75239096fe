import { countShared, gramsOf } from './likeness.js'
import type { Line, Link } from './line.js'

/** Of two paragraphs in all (Dice): 0.1 to 0.2 is what unrelated English ones share, most of it small words. */
const edited = 0.4
/** The same for two that stand between the same neighbours. */
const inPlace = 0.2
/** Of one that became part of another. */
const part = 0.6
/** Of a part, that the other parts do not have too: small words are in all of them. */
const beyond = 0.35
/** Fewer grams meet by chance: such a part must stand beside the rest. */
const fewest = 8

type Like = Line & { readonly grams: ReadonlySet<string> }

/** What is known of the paragraphs that are left: who they are, what they share, and who is linked to whom. */
type Board = {
  readonly before: readonly Like[]
  readonly linked: Map<Like, Like[]>
  readonly now: readonly Like[]
  readonly shared: readonly Uint32Array[]
}

/**
 * Links paragraphs that share enough words to be one edited, parts of one that was split, or several that were merged.
 * `others` are the links there are already: they show which of the rest stand in the same place.
 */
export const findLikeLines = (
  before: readonly Line[],
  now: readonly Line[],
  others: readonly Link[],
): readonly Link[] => {
  const [old, recent] = [before, now].map((lines) =>
    lines.map((line): Like => ({ ...line, grams: gramsOf(line.said()) })),
  )
  if (!old || !recent) return []
  const board: Board = {
    before: old,
    linked: new Map(),
    now: recent,
    shared: countShared(
      old.map(({ grams }) => grams),
      recent.map(({ grams }) => grams),
    ),
  }
  linkNearest(board)
  linkParts(board)
  linkInPlace(board, others)
  return board.before.flatMap((from) =>
    (board.linked.get(from) ?? []).map((to) => ({ before: from, now: to })),
  )
}

const link = ({ linked }: Board, from: Like, to: Like): void => {
  linked.set(from, [...(linked.get(from) ?? []), to])
  linked.set(to, [...(linked.get(to) ?? []), from])
}

const likenessOf = (from: Like, to: Like, shared: number): number =>
  (2 * shared) / (from.grams.size + to.grams.size)

/** The most alike first, then the nearest, then the first. */
const linkNearest = (board: Board): void => {
  const pairs: { away: number; from: Like; likeness: number; to: Like }[] = []
  for (const [row, to] of board.now.entries())
    for (const [column, from] of board.before.entries()) {
      const likeness = likenessOf(from, to, board.shared[row]?.[column] ?? 0)
      if (likeness >= edited)
        pairs.push({ away: Math.abs(from.place - to.place), from, likeness, to })
    }
  pairs.sort(
    (a, b) =>
      b.likeness - a.likeness ||
      a.away - b.away ||
      a.from.place - b.from.place ||
      a.to.place - b.to.place,
  )
  for (const { from, to } of pairs)
    if (!board.linked.has(from) && !board.linked.has(to)) link(board, from, to)
}

/** What is left may be a part: of a paragraph that was split, else of several merged in one. */
const linkParts = (board: Board): void => {
  const { before, linked, now, shared } = board
  const isPartOfSplit = (to: Like): boolean =>
    (linked.get(to) ?? []).some((from) => (linked.get(from) ?? []).length > 1)
  for (const [row, to] of now.entries()) {
    if (linked.has(to)) continue
    const wholes = before.map((from, column) => ({
      shared: shared[row]?.[column] ?? 0,
      whole: from,
    }))
    const from = findWhole(board, to, wholes)
    if (from) link(board, from, to)
  }
  for (const [column, from] of before.entries()) {
    if (linked.has(from)) continue
    const wholes = now
      .map((to, row) => ({ shared: shared[row]?.[column] ?? 0, whole: to }))
      .filter(({ whole }) => !isPartOfSplit(whole))
    const to = findWhole(board, from, wholes)
    if (to) link(board, from, to)
  }
}

/** The paragraph that has most of this one's words, if it has them beyond what its other parts account for. */
const findWhole = (
  { linked }: Board,
  piece: Like,
  wholes: readonly { readonly shared: number; readonly whole: Like }[],
): Like | undefined => {
  const enough = part * piece.grams.size
  const [best] = wholes
    .filter(({ shared, whole }) => {
      if (shared < enough) return false
      const parts = linked.get(whole) ?? []
      if (piece.grams.size < fewest && !parts.some(({ place }) => isBeside(place, piece.place)))
        return false
      const own = Array.from(piece.grams).filter(
        (gram) => whole.grams.has(gram) && !parts.some(({ grams }) => grams.has(gram)),
      )
      return own.length >= beyond * piece.grams.size
    })
    .sort((a, b) => b.shared - a.shared || a.whole.place - b.whole.place)
  return best?.whole
}

const isBeside = (a: number, b: number): boolean => Math.abs(a - b) === 1

/** One of each between the same neighbours: rather the same paragraph, much edited, than one removed and one added. */
const linkInPlace = (board: Board, others: readonly Link[]): void => {
  const { before, linked, now, shared } = board
  const known = [
    ...others,
    ...before.flatMap((from) => (linked.get(from) ?? []).map((to) => ({ before: from, now: to }))),
  ]
  const pairs = new Set(known.map((each) => `${each.before.place} ${each.now.place}`))
  const endOf = (lines: readonly Line[]): number =>
    1 + Math.max(-1, ...lines.map(({ place }) => place))
  const ends = [
    endOf([...before, ...known.map((each) => each.before)]),
    endOf([...now, ...known.map((each) => each.now)]),
  ]
  pairs.add('-1 -1').add(ends.join(' '))
  for (const [row, to] of now.entries())
    for (const [column, from] of before.entries())
      if (
        !linked.has(to) &&
        !linked.has(from) &&
        likenessOf(from, to, shared[row]?.[column] ?? 0) >= inPlace &&
        pairs.has(`${from.place - 1} ${to.place - 1}`) &&
        pairs.has(`${from.place + 1} ${to.place + 1}`)
      )
        link(board, from, to)
}
