import type { Frequencies } from './frequencies.js'
import { countStories, holdersOf, noFrequencies, rarityOf } from './frequencies.js'
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

/** … but what is years apart still counts a little, so that an anniversary finds its first report. */
const leastOfOld = 0.02

/** The desk that filed a story has already said what it is about; a small desk says more than a large one. */
const sameSection = { always: 2.5, perRarity: 0.7 } as const

/** Many stories of a day come from the capital, so a shared place says less than a shared desk. */
const samePlace = 1.2

/** A long story has more terms to meet by chance: half of its length counts against it. */
const lengthCounts = 0.5

/** From this likeness on two reports are shown to the editor as one event. It asks; nothing is struck for it. */
const sameEvent = { days: 4, likeness: 0.25 } as const

const day = 86_400_000

/** The weight of every term, by term. */
export type Weights = ReadonlyMap<string, number>
/** What it says that two stories share a term. */
export type Weigh = (term: string) => number

export type Entry = {
  readonly candidate: Candidate
  readonly length: number
  /** Milliseconds; `-Infinity` for a stamp that cannot be read. */
  readonly time: number
  readonly weights: Weights
}

const entries = new WeakMap<Candidate, Entry>()

/** A candidate made ready to be compared, once: what is asked of a story is asked about the same candidates. */
export const toEntry = (candidate: Candidate): Entry => {
  const known = entries.get(candidate)
  if (known) return known
  const time = Date.parse(candidate.publishedAt)
  const entry = {
    candidate,
    time: Number.isNaN(time) ? -Infinity : time,
    ...weightsOf(candidate.terms),
  }
  entries.set(candidate, entry)
  return entry
}

type Weighed = Pick<Entry, 'length' | 'weights'>

const weighed = new WeakMap<readonly Term[], Weighed>()

/** By the terms, not by the candidate: the same terms come from the index again, in another row. */
const weightsOf = (terms: readonly Term[]): Weighed => {
  const known = weighed.get(terms)
  if (known) return known
  const made = {
    length: sum(terms.map(({ weight }) => weight)),
    weights: new Map(terms.map(({ term, weight }) => [term, weight])),
  }
  weighed.set(terms, made)
  return made
}

export const countPool = (entries: readonly Entry[]): Frequencies =>
  countStories(
    noFrequencies,
    entries.map(({ candidate: { section }, weights }) => ({ section, terms: [...weights.keys()] })),
  )

/** Rarity counts in both stories, so once for each. */
export const toWeigh = (frequencies: Frequencies): Weigh => {
  const known = new Map<string, number>()
  return (term) => {
    const weight = known.get(term) ?? rarityOf(frequencies, term) ** 2
    known.set(term, weight)
    return weight
  }
}

export const likenessOf = (one: Weights, other: Weights, weigh: Weigh): number => {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let likeness = 0
  for (const [term, weight] of few) {
    const its = many.get(term)
    if (its !== undefined) likeness += weigh(term) * weight * its
  }
  return likeness
}

/** What speaks for a candidate beside its words, as a factor. */
export const toEvidence = (
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

export const isShared = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one !== '' && one === other

export const daysBetween = (one: Entry, other: Entry): number | undefined => {
  const days = Math.abs(one.time - other.time) / day
  return Number.isFinite(days) ? days : undefined
}

export const isOneEvent = (one: Entry, other: Entry, likeness: number): boolean => {
  const days = daysBetween(one, other)
  return days !== undefined && days <= sameEvent.days && likeness >= sameEvent.likeness
}

/** How like a story others are: from 0 to 1, whatever the length of the two. */
export const toCosine = (one: Entry, weigh: Weigh): ((other: Entry) => number) => {
  const own = likenessOf(one.weights, one.weights, weigh)
  return (other) => {
    const most = Math.sqrt(own * likenessOf(other.weights, other.weights, weigh))
    return most === 0 ? 0 : likenessOf(one.weights, other.weights, weigh) / most
  }
}

/** Two unreadable stamps differ by no number at all, which leaves it to the ids. */
export const byAge = (one: Entry, other: Entry): number =>
  other.time - one.time || (one.candidate.id < other.candidate.id ? -1 : 1)

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0)
