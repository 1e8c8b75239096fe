import { isReissue, type Likeness } from './isReissue.js'

/** A published story as other news sees it. `terms` is its signature, the strongest first (see `termsOf`). */
export type Candidate = {
  readonly id: string
  /** ISO 8601. A stamp that cannot be read counts as long ago. */
  readonly publishedAt: string
  readonly section: string | undefined
  readonly terms: readonly string[]
  readonly title: string
}

/** A story to list, and why: `reasons` are the shared terms that counted most, three at most. */
export type Suggestion = {
  readonly id: string
  readonly reasons: readonly string[]
  /** From 0 (it shares nothing and only fills the list) to 1.5. Comparable within one list only. */
  readonly score: number
}

/** The agency's page lists five. */
const usualLimit = 5

/** Each term counts less than the one before: the rank to this power. Flatter loses the topic, steeper the names. */
const rankPower = 0.3

/** The desk that filed a story has already said what it is about, so its own stories count half as much again. */
const sameSection = 1.5

/** News of one event thins out in weeks: what is 20 days apart counts about half. */
const halfLifeDays = 20

/** … but what is years apart still counts a little, so that an anniversary finds its first report. */
const leastOfOld = 0.02

const mostReasons = 3
const day = 86_400_000

/**
 * Ranks candidates for a story: shared rare terms first, more so in the same section and close in time.
 *
 * How rare a term is is counted in `pool`, so a pool of stories on one subject still tells its angles apart. Candidates
 * that share no term follow, those of the section first, the newest first, so that the list fills. Ties go to the newer,
 * then to the lower id. The story itself is never listed, and of a story issued twice only the newest issue; none, when
 * it is the story itself that was issued twice. The order of `pool` does not matter, nor an id that comes twice.
 */
export const rankOtherNews = (
  story: Candidate,
  pool: readonly Candidate[],
  options: { readonly limit?: number } = {},
): readonly Suggestion[] => {
  const { limit = usualLimit } = options
  const others = [...new Map(pool.map((candidate) => [candidate.id, toEntry(candidate)])).values()]
    .filter(({ id }) => id !== story.id)
    .sort(byAge)
  const itself = toEntry(story)
  const isStruck = (entry: Entry): boolean =>
    isReissue(itself, entry) ||
    others.some((other) => byAge(other, entry) < 0 && isReissue(other, entry))

  const listed: Suggestion[] = []
  for (const { entry, score, shared } of rate(itself, others).sort(byRank)) {
    if (listed.length >= limit) break
    if (!isStruck(entry)) listed.push({ id: entry.id, reasons: toReasons(shared), score })
  }
  return listed
}

type Entry = Omit<Candidate, 'terms'> & Likeness & { readonly time: number }
type Shared = { readonly term: string; readonly weight: number }
type Rated = {
  readonly entry: Entry
  readonly isSameSection: boolean
  readonly score: number
  readonly shared: readonly Shared[]
}

const toEntry = (candidate: Candidate): Entry => {
  const time = Date.parse(candidate.publishedAt)
  return {
    ...candidate,
    terms: new Set(candidate.terms),
    time: Number.isNaN(time) ? -Infinity : time,
  }
}

const rate = (story: Entry, others: readonly Entry[]): Rated[] => {
  const wanted = new Map(
    Array.from(story.terms, (term, rank) => [term, rarity(term, others) * strengthAt(rank)]),
  )
  const most = sum([...wanted.values()])

  return others.map((entry) => {
    const shared = toShared(entry, wanted)
    const likeness = shared.length === 0 ? 0 : sum(shared.map(({ weight }) => weight)) / most
    const isSameSection = story.section !== undefined && story.section === entry.section
    return {
      entry,
      isSameSection,
      score: likeness * (isSameSection ? sameSection : 1) * closeness(story, entry),
      shared,
    }
  })
}

const toShared = ({ terms }: Entry, wanted: ReadonlyMap<string, number>): readonly Shared[] => {
  const shared: Shared[] = []
  for (const [rank, term] of [...terms].entries()) {
    const weight = wanted.get(term)
    if (weight !== undefined) shared.push({ term, weight: weight * strengthAt(rank) })
  }
  return shared
}

/** The usual inverse document frequency (as in BM25), which stays above 0 for a term that all candidates share. */
const rarity = (term: string, entries: readonly Entry[]): number => {
  const holders = entries.filter(({ terms }) => terms.has(term)).length
  return Math.log(1 + (entries.length - holders + 0.5) / (holders + 0.5))
}

const strengthAt = (rank: number): number => (1 + rank) ** -rankPower

const closeness = (one: Entry, other: Entry): number => {
  const days = Math.abs(one.time - other.time) / day
  const kept = Number.isFinite(days) ? 2 ** (-days / halfLifeDays) : 0
  return leastOfOld + (1 - leastOfOld) * kept
}

const byRank = (one: Rated, other: Rated): number =>
  other.score - one.score ||
  Number(other.isSameSection) - Number(one.isSameSection) ||
  byAge(one.entry, other.entry)

/** Two unreadable stamps differ by no number at all, which leaves it to the ids. */
const byAge = (one: Entry, other: Entry): number =>
  other.time - one.time || (one.id < other.id ? -1 : 1)

/** A pair speaks for its words too: `elnur mammadov` is one reason, and no word is given twice. */
const toReasons = (shared: readonly Shared[]): readonly string[] =>
  shared
    .map(({ term }) => ({
      term,
      weight: sum(shared.filter((part) => holds(term, part.term)).map(({ weight }) => weight)),
    }))
    .sort((one, other) => other.weight - one.weight || (one.term < other.term ? -1 : 1))
    .reduce<readonly string[]>((reasons, { term }) => {
      const isSaid = term.split(' ').some((word) => reasons.some((reason) => holds(reason, word)))
      return isSaid ? reasons : [...reasons, term]
    }, [])
    .slice(0, mostReasons)

const holds = (phrase: string, part: string): boolean => ` ${phrase} `.includes(` ${part} `)

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0)
