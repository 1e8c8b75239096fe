import type { Frequencies } from './frequencies.js'
import { countStories, holdersOf, noFrequencies, rarityOf } from './frequencies.js'
import { toGramLikeness } from './gramLikeness.js'
import { isReissue } from './isReissue.js'
import type { Reasons } from './reasons.js'
import { toReasons } from './reasons.js'
import type { Term } from './terms.js'

/** A published story as other news sees it. */
export type Candidate = {
  /** Headline and lead, see `toComparable`. */
  readonly comparable: string
  readonly id: string
  readonly place?: string | undefined
  /** ISO 8601. A stamp that cannot be read counts as long ago. */
  readonly publishedAt: string
  readonly section: string | undefined
  /** Its signature, see `termsOf`. */
  readonly terms: readonly Term[]
  /** The earlier story that this one replaces, as an editor decided. */
  readonly updateOf?: string | undefined
}

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

/** … but what is years apart still counts a little, so that an anniversary finds its first report. */
const leastOfOld = 0.02

/** The desk that filed a story has already said what it is about; a small desk says more than a large one. */
const sameSection = { always: 2.5, perRarity: 0.7 } as const

/** Many stories of a day come from the capital, so a shared place says less than a shared desk. */
const samePlace = 1.2

/** A long story has more terms to meet by chance: half of its length counts against it. */
const lengthCounts = 0.5

/** What the nearest few stories have in common the story is about, too, though it may say so in other words. */
const feedback = { stories: 5, terms: 20, weight: 0.5 } as const

/** How many are looked at a second time, with feedback and letter by letter. */
const shortList = 60

/** From this likeness on two reports tell one event: on the yardstick right in nine cases of ten. */
const sameEvent = { days: 4, likeness: 0.25 } as const

const day = 86_400_000

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
  return listed.map(({ entry, isSameSection, score }) => ({
    id: entry.candidate.id,
    isSameEvent: isOneEvent(asked, entry, cosineOf(asked, entry, weigh)),
    reasons: toReasons(story.terms, entry.weights, weigh, {
      days: daysBetween(asked, entry),
      isSameSection,
    }),
    score,
  }))
}

/** An earlier story that tells the same event, and whether it is the same report. */
export type EarlierReport = { readonly id: string; readonly isReissue: boolean }

/** Editors are asked about these, so they are few. */
const mostReports = 3

/**
 * The stories of the pool that came out before and tell the same event: the same report issued before first, then the
 * most alike.
 */
export const findEarlierReports = (
  story: Candidate,
  pool: readonly Candidate[],
  frequencies: Frequencies,
): readonly EarlierReport[] => {
  const asked = toEntry(story)
  const others = pool.filter(({ id }) => id !== story.id).map(toEntry)
  const weigh = toWeigh(frequencies.stories ? frequencies : countPool(others))
  return others
    .filter(({ time }) => time <= asked.time)
    .map((entry) => ({
      entry,
      isSame: isReissue(story.comparable, entry.candidate.comparable),
      likeness: cosineOf(asked, entry, weigh),
    }))
    .filter(({ entry, isSame, likeness }) => isSame || isOneEvent(asked, entry, likeness))
    .sort(
      (a, b) =>
        Number(b.isSame) - Number(a.isSame) || b.likeness - a.likeness || byAge(a.entry, b.entry),
    )
    .slice(0, mostReports)
    .map(({ entry, isSame }) => ({ id: entry.candidate.id, isReissue: isSame }))
}

/** The weight of every term, by term. */
export type Weights = ReadonlyMap<string, number>
/** What it says that two stories share a term. */
export type Weigh = (term: string) => number

type Entry = {
  readonly candidate: Candidate
  readonly length: number
  /** Milliseconds; `-Infinity` for a stamp that cannot be read. */
  readonly time: number
  readonly weights: Weights
}
type Rated = { readonly entry: Entry; readonly isSameSection: boolean; readonly score: number }

const toEntry = (candidate: Candidate): Entry => {
  const time = Date.parse(candidate.publishedAt)
  return {
    candidate,
    length: sum(candidate.terms.map(({ weight }) => weight)),
    time: Number.isNaN(time) ? -Infinity : time,
    weights: new Map(candidate.terms.map(({ term, weight }) => [term, weight])),
  }
}

const countPool = (entries: readonly Entry[]): Frequencies =>
  countStories(
    noFrequencies,
    entries.map(({ candidate: { section }, weights }) => ({ section, terms: [...weights.keys()] })),
  )

/** Rarity counts in both stories, so once for each. */
const toWeigh = (frequencies: Frequencies): Weigh => {
  const known = new Map<string, number>()
  return (term) => {
    const weight = known.get(term) ?? rarityOf(frequencies, term) ** 2
    known.set(term, weight)
    return weight
  }
}

const likenessOf = (one: Weights, other: Weights, weigh: Weigh): number => {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let likeness = 0
  for (const [term, weight] of few) {
    const its = many.get(term)
    if (its !== undefined) likeness += weigh(term) * weight * its
  }
  return likeness
}

/** What speaks for a candidate beside its words, as a factor. */
const toEvidence = (
  asked: Entry,
  related: readonly Entry[],
  { sections, stories }: Frequencies,
  halfLife: number,
): ((entry: Entry) => number) => {
  const usual = sum(related.map(({ length }) => length)) / (related.length || 1)
  const { place, section } = asked.candidate
  const inSection = section === undefined ? 0 : holdersOf(sections, section)
  const ofSection =
    sameSection.always +
    sameSection.perRarity * Math.log(Math.max(1, stories) / Math.max(1, inSection))
  return (entry) => {
    const days = daysBetween(asked, entry)
    const kept = days === undefined ? 0 : 2 ** (-days / halfLife)
    return (
      ((leastOfOld + (1 - leastOfOld) * kept) *
        (isShared(section, entry.candidate.section) ? ofSection : 1) *
        (isShared(place, entry.candidate.place) ? samePlace : 1)) /
      (1 - lengthCounts + lengthCounts * (usual === 0 ? 1 : entry.length / usual))
    )
  }
}

const isShared = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one !== '' && one === other

const daysBetween = (one: Entry, other: Entry): number | undefined => {
  const days = Math.abs(one.time - other.time) / day
  return Number.isFinite(days) ? days : undefined
}

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

const isOneEvent = (one: Entry, other: Entry, likeness: number): boolean => {
  const days = daysBetween(one, other)
  return days !== undefined && days <= sameEvent.days && likeness >= sameEvent.likeness
}

/** From 0 to 1, whatever the length of the two. */
const cosineOf = (one: Entry, other: Entry, weigh: Weigh): number => {
  const most = Math.sqrt(
    likenessOf(one.weights, one.weights, weigh) * likenessOf(other.weights, other.weights, weigh),
  )
  return most === 0 ? 0 : likenessOf(one.weights, other.weights, weigh) / most
}

const byRank = (one: Rated, other: Rated): number =>
  other.score - one.score ||
  Number(other.isSameSection) - Number(one.isSameSection) ||
  byAge(one.entry, other.entry)

/** Two unreadable stamps differ by no number at all, which leaves it to the ids. */
const byAge = (one: Entry, other: Entry): number =>
  other.time - one.time || (one.candidate.id < other.candidate.id ? -1 : 1)

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0)
