import type { Frequencies } from './frequencies.js'
import { toGramLikeness } from './gramLikeness.js'
import { isReissue } from './isReissue.js'
import type { Reasons } from './reasons.js'
import { toReasons } from './reasons.js'
import type { Candidate, Entry, Weigh, Weights } from './scoring.js'
import {
  byAge,
  countPool,
  daysBetween,
  isOneEvent,
  isShared,
  likenessOf,
  sum,
  toCosine,
  toEntry,
  toEvidence,
  toWeigh,
} from './scoring.js'

/** A story to list, and why. */
export type Suggestion = {
  readonly id: string
  /** Another report of the same event, though not the same report: see `findEarlierReports`. */
  readonly isSameEvent: boolean
  readonly reasons: Reasons
  /** 0 where it shares nothing and only fills the list. Comparable within one list only. */
  readonly score: number
}

/** The agency's page lists five. */
const usualLimit = 5

/** News of one event thins out in weeks: what is 20 days apart counts about half. */
const usualHalfLife = 20

/** What the nearest few stories have in common the story is about, too, though it may say so in other words. */
const feedback = { stories: 5, terms: 20, weight: 0.5 } as const

/** How many are looked at a second time, with feedback and letter by letter. */
const shortList = 60

/**
 * Ranks candidates for a story: shared rare terms first, more so in the same section and place and close in time.
 *
 * How rare a term is comes from `frequencies`; without them it is counted in the pool. Candidates that share nothing
 * follow, those of the section first, the newest first, so that the list fills. Ties go to the newer, then to the lower
 * id. The story itself is never listed, and of a story issued twice only one: none, when it is the story itself that
 * was issued twice. The order of `pool` does not matter, nor an id that comes twice.
 */
export const rankOtherNews = (
  story: Candidate,
  pool: readonly Candidate[],
  options: {
    /** Stories that an editor said are not this one, however alike they read. */
    readonly distinct?: ReadonlySet<string>
    readonly frequencies?: Frequencies
    /** In days. */
    readonly halfLife?: number
    readonly limit?: number
  } = {},
): readonly Suggestion[] => {
  const { distinct = new Set(), halfLife = usualHalfLife, limit = usualLimit } = options
  const others = [...new Map(pool.map((each) => [each.id, each])).values()]
    .filter(({ id }) => id !== story.id)
    // Sums of fractions depend on their order.
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(toEntry)
  const frequencies = options.frequencies?.stories ? options.frequencies : countPool(others)
  const asked = toEntry(story)
  const weigh = toWeigh(frequencies)
  // What shares nothing only fills the list, so it has no say in what is a usual length or a rare letter group.
  const related = others.filter(({ weights }) => story.terms.some(({ term }) => weights.has(term)))
  const evidence = toEvidence(asked, related, frequencies, halfLife)

  const rate = (terms: Entry['weights'], entry: Entry, more = 0): Rated => ({
    entry,
    isSameSection: isShared(asked.candidate.section, entry.candidate.section),
    score: (likenessOf(terms, entry.weights, weigh) + more) * evidence(entry),
  })
  const first = others.map((entry) => rate(asked.weights, entry)).sort(byRank)
  const near = first.slice(0, shortList).filter(({ score }) => score > 0)
  const widened = widen(asked.weights, near.slice(0, feedback.stories), weigh)
  const gramLikeness = toGramLikeness(
    story.comparable,
    related.map(({ candidate }) => candidate.comparable),
  )
  const second = near
    .map(({ entry }) => rate(widened, entry, gramLikeness(entry.candidate.comparable)))
    .sort(byRank)

  const replaced = new Set([story, ...pool].map(({ updateOf }) => updateOf))
  const listed: Rated[] = []
  for (const rated of [...second, ...first.slice(near.length)]) {
    if (listed.length >= limit) break
    const { comparable, id } = rated.entry.candidate
    const isStruck =
      replaced.has(id) ||
      (!distinct.has(id) && isReissue(story.comparable, comparable)) ||
      listed.some(({ entry }) => isReissue(entry.candidate.comparable, comparable))
    if (!isStruck) listed.push(rated)
  }
  const cosineOf = toCosine(asked, weigh)
  return listed.map(({ entry, isSameSection, score }) => ({
    id: entry.candidate.id,
    isSameEvent: isOneEvent(asked, entry, cosineOf(entry)),
    reasons: toReasons(story.terms, entry.weights, weigh, {
      days: daysBetween(asked, entry),
      isSameSection,
    }),
    score,
  }))
}

type Rated = { readonly entry: Entry; readonly isSameSection: boolean; readonly score: number }

/** Pseudo-relevance feedback, after Rocchio: adds what the nearest stories say most strongly, each by its score. */
const widen = (asked: Weights, near: readonly Rated[], weigh: Weigh): Weights => {
  const all = sum(near.map(({ score }) => score))
  const said = new Map<string, number>()
  for (const { entry, score } of near)
    for (const [term, weight] of entry.weights)
      said.set(term, (said.get(term) ?? 0) + (weight * score) / all)
  const strongest = Array.from(said, ([term, weight]) => ({ term, weight: weight * weigh(term) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, feedback.terms)
  const widened = new Map(asked)
  for (const { term } of strongest)
    widened.set(term, (asked.get(term) ?? 0) + feedback.weight * (said.get(term) ?? 0))
  return widened
}

const byRank = (one: Rated, other: Rated): number =>
  other.score - one.score ||
  Number(other.isSameSection) - Number(one.isSameSection) ||
  byAge(one.entry, other.entry)
