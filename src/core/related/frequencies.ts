/** In how many stories of a language a term stands. Fixed in size, so approximate for what is rare. */
export type Frequencies = {
  readonly sections: Readonly<Record<string, number>>
  /** How many stories were counted. */
  readonly stories: number
  readonly terms: Readonly<Record<string, number>>
}

/** What a story adds to the counts. */
export type Counted = { readonly section: string | undefined; readonly terms: readonly string[] }

export const noFrequencies: Frequencies = { sections: {}, stories: 0, terms: {} }

/** About half a megabyte. Terms beyond these are rare, and a count of rare terms tells little. */
const mostTerms = 20_000

/** From then on older stories count less and less: what is rare is said by the news of the last years. */
const mostStories = 50_000

/**
 * Adds stories to the counts. What is counted is never read again, so the work does not grow with the archive.
 *
 * When the terms are twice too many, the rarer half is forgotten: a term that stays rare is forgotten again and again and
 * remains rare; one that becomes common stays (lossy counting, after Manku and Motwani, VLDB 2002). When the stories are
 * too many, all counts are halved.
 */
export const countStories = (known: Frequencies, stories: readonly Counted[]): Frequencies => {
  const terms = new Map(Object.entries(known.terms))
  const sections = new Map(Object.entries(known.sections))
  for (const story of stories) {
    for (const term of new Set(story.terms)) terms.set(term, (terms.get(term) ?? 0) + 1)
    if (story.section !== undefined)
      sections.set(story.section, (sections.get(story.section) ?? 0) + 1)
  }
  const all = known.stories + stories.length
  const share = all > mostStories ? 0.5 : 1
  return {
    sections: toRecord(sections, share),
    stories: Math.round(all * share),
    terms: toRecord(terms.size > 2 * mostTerms ? mostFrequent(terms) : terms, share),
  }
}

const toRecord = (counts: Iterable<readonly [string, number]>, share: number) =>
  Object.fromEntries(
    Array.from(counts, ([key, count]) => [key, Math.round(count * share)] as const).filter(
      ([, count]) => count > 0,
    ),
  )

const mostFrequent = (terms: ReadonlyMap<string, number>): readonly [string, number][] =>
  [...terms].sort(([, one], [, other]) => other - one).slice(0, mostTerms)

/** The usual inverse document frequency (as in BM25), which stays above 0 for a term that all stories have. */
export const rarityIn = (stories: number, holders: number): number =>
  Math.log(1 + (Math.max(0, stories - holders) + 0.5) / (holders + 0.5))

/** How rare a term is. Terms like `constructor` are terms: only what was counted counts. */
export const rarityOf = ({ stories, terms }: Frequencies, term: string): number =>
  rarityIn(stories, holdersOf(terms, term))

export const holdersOf = (counts: Readonly<Record<string, number>>, key: string): number =>
  Object.hasOwn(counts, key) ? (counts[key] ?? 0) : 0
