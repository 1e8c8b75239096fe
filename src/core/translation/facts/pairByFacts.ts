import type { Fact } from './fact.js'
import { matchFacts } from './matchFacts.js'

/** Paragraphs of a text and those of its translation that tell the same, each in order; one side may be empty. */
export type ParagraphPair = {
  readonly source: readonly number[]
  readonly version: readonly number[]
}

type Paragraphs = readonly (readonly Fact[])[]

/**
 * How many paragraphs of either side are taken at once: one alone, one for one, one against two or three. Where two ways are
 * worth the same the first is taken, and a version that is being written translates what comes first.
 */
const steps: readonly (readonly [number, number])[] = [
  [1, 0],
  [1, 1],
  [0, 1],
  [2, 1],
  [1, 2],
  [3, 1],
  [1, 3],
]

/**
 * What a step costs in shared facts. To split or merge needs less than one fact that speaks for it, and what was merged is
 * there with most of its facts. A paragraph that is not translated yet is ordinary; one that translates nothing is not,
 * and rather the rest of the one before it.
 */
const costs = { joined: 0.4, onlySource: 0.2, onlyVersion: 0.5, unlike: 0.01, unlikeMerged: 0.5 }

/** How far a paragraph may stand from where it would stand if both sides were spread alike. */
const reach = 8

/** A way through both texts; its last step ends before these paragraphs, and takes so many of either. */
type Path = {
  readonly from?: Path
  readonly i: number
  readonly j: number
  readonly ours: number
  readonly score: number
  readonly theirs: number
}

/**
 * Which paragraphs of a version tell which of its original, by the facts they share, in order: one that was split stands
 * beside its parts, some that were merged beside the whole. Where facts tell nothing, they are taken as they come.
 *
 * What changed places is not looked for, and a paragraph with none on the other side stands alone.
 */
export const pairByFacts = (source: Paragraphs, version: Paragraphs): readonly ParagraphPair[] => {
  const valueOf = toValue(source, version)
  const slope = version.length / Math.max(1, source.length)
  const margin = reach + Math.abs(source.length - version.length)
  const paths: (Path | undefined)[][] = []
  for (let i = 0; i <= source.length; i += 1) {
    const row: (Path | undefined)[] = []
    paths.push(row)
    const last = Math.min(version.length, Math.floor(i * slope + margin))
    for (let j = Math.max(0, Math.ceil(i * slope - margin)); j <= last; j += 1)
      row[j] = i + j === 0 ? { i, j, ours: 0, score: 0, theirs: 0 } : bestInto(paths, valueOf, i, j)
  }
  return unfold(paths[source.length]?.[version.length])
}

const bestInto = (
  paths: readonly (readonly (Path | undefined)[])[],
  valueOf: Value,
  i: number,
  j: number,
): Path | undefined => {
  let best: Path | undefined
  for (const [ours, theirs] of steps) {
    const from = paths[i - ours]?.[j - theirs]
    if (!from) continue
    const score = from.score + valueOf(from.i, ours, from.j, theirs)
    if (!best || best.score < score) best = { from, i, j, ours, score, theirs }
  }
  return best
}

/** What it is worth to put so many paragraphs of the source, from one on, beside so many of the version. */
type Value = (one: number, ours: number, other: number, theirs: number) => number

const toValue = (source: Paragraphs, version: Paragraphs): Value => {
  const sharedBy = toShared(source, version)
  const weights = source.map(weightOf)
  return (one, ours, other, theirs) => {
    if (theirs === 0) return -costs.onlySource
    if (ours === 0) return -costs.onlyVersion
    let [pairs, shared, weight] = [0, 0, 0]
    for (let i = one; i < one + ours; i += 1) {
      weight += weights[i] ?? 0
      for (let j = other; j < other + theirs; j += 1) {
        const each = sharedBy(i, j)
        if (each > 0) pairs += 1
        shared += each
      }
    }
    // What several say is counted once: only then they have to be read as one.
    if (pairs > 1)
      shared = match(
        source.slice(one, one + ours).flat(),
        version.slice(other, other + theirs).flat(),
      )
    const missed = (ours > 1 ? costs.unlikeMerged : costs.unlike) * (weight - shared)
    return shared - costs.joined * (ours + theirs - 2) - missed
  }
}

const toShared = (
  source: Paragraphs,
  version: Paragraphs,
): ((one: number, other: number) => number) => {
  const [ours, theirs] = [source.map(figuresOf), version.map(figuresOf)]
  const known = new Map<number, number>()
  return (one, other) => {
    const key = one * version.length + other
    const before = known.get(key)
    if (before !== undefined) return before
    const mayShare = ours[one]?.some((figure) => theirs[other]?.includes(figure)) === true
    const shared = mayShare ? match(source[one] ?? [], version[other] ?? []) : 0
    known.set(key, shared)
    return shared
  }
}

const match = (source: readonly Fact[], version: readonly Fact[]): number =>
  weightOf(source) - weightOf(matchFacts(source, version).source)

/** Facts that say the same have one of these in common: asked first, because most paragraphs have none. */
const figuresOf = (facts: readonly Fact[]): readonly string[] => [
  ...new Set(
    facts.flatMap(({ readings }) =>
      readings.flatMap(({ amount, figure }) => [amount, figure].map((each) => each.toPrecision(9))),
    ),
  ),
]

/**
 * A doubtful fact decides where nothing else does, and for less than it costs to stand beside what is `unlike`: with `the two
 * countries` no paragraph goes to that of `a second round in 2027`.
 */
const weightOf = (facts: readonly Fact[]): number =>
  facts.reduce((sum, { isWeak }) => sum + (isWeak ? 0.005 : 1), 0)

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, at) => from + at)

const unfold = (last: Path | undefined): readonly ParagraphPair[] => {
  const pairs: ParagraphPair[] = []
  for (let path = last; path?.from; path = path.from)
    pairs.push({
      source: range(path.i - path.ours, path.i),
      version: range(path.j - path.theirs, path.j),
    })
  return pairs.reverse()
}
