import type { Language } from '../story.js'
import type { Frequencies } from './frequencies.js'
import { holdersOf, rarityOf } from './frequencies.js'
import type { Term } from './terms.js'

/** Keys kept per story: its terms that are both telling and rare. */
const keptTerms = 32

/** Keys asked per question; the others are too common to find anything by. */
const askedTerms = 24

/** Up to this share of the stories, and up to this many, a term is rare. */
const rare = { share: 1 / 500, stories: 20 } as const

/**
 * How far back is asked: news of one event thins out in weeks, but a rare name is found after years.
 *
 * A rare term has a key for each year, another for each month: so no key leads to more than a few hundred stories of a
 * busy newsroom, however old its archive is.
 */
const back = { archive: 30, late: 2, months: 3, years: 5 } as const

type Story = {
  readonly language: Language
  /** ISO 8601. */
  readonly publishedAt: string
  readonly terms: readonly Term[]
}

/** The keys a story is found by in an index: `lo/2025/azerbaijan` for a rare term, `lo/2025-12/laos` for another. */
export const keysOf = (story: Story, frequencies: Frequencies): readonly string[] => {
  const [year = '', month = ''] = [yearsUntil(story, 1), monthsUntil(story, 1)].flat()
  return strongest(story.terms, frequencies, keptTerms).map((term) =>
    toKey(story, isRare(frequencies, term) ? year : month, term),
  )
}

/**
 * The keys to ask for the stories that share something with a story, and those to ask only where they lead to few: of the
 * years before the last, whose stories are all older. A common term may have been rare this year, and one that is barely
 * rare may have been common.
 */
export const keysToAsk = (
  story: Story,
  frequencies: Frequencies,
): { readonly late: readonly string[]; readonly early: readonly string[] } => {
  const years = yearsUntil(story, back.years)
  const months = monthsUntil(story, back.months)
  const terms = strongest(story.terms, frequencies, askedTerms)
  const late = terms.flatMap((term) => {
    const spans = years.slice(0, isRare(frequencies, term) ? back.late : 1)
    const isClearlyRare = isRare(frequencies, term, 2)
    return [...spans, ...(isClearlyRare ? [] : months)].map((span) => toKey(story, span, term))
  })
  const early = terms
    .filter((term) => isRare(frequencies, term))
    .flatMap((term) => years.slice(back.late).map((span) => toKey(story, span, term)))
  return { early, late }
}

/** The keys of the stories that one of the words is rare in, of as many years as an archive has. */
export const keysToSearch = (
  stems: readonly string[],
  language: Language,
  publishedAt: string,
): readonly string[] => {
  const asked = { language, publishedAt, terms: [] }
  const years = yearsUntil(asked, back.archive)
  return stems.flatMap((stem) => years.map((year) => toKey(asked, year, stem)))
}

/** `times` as rare as it must be. */
const isRare = ({ stories, terms }: Frequencies, term: string, times = 1): boolean =>
  holdersOf(terms, term) * times < Math.max(rare.stories, stories * rare.share)

const toKey = ({ language }: Story, span: string, term: string): string =>
  `${language}/${span}/${term}`

const strongest = (
  terms: readonly Term[],
  frequencies: Frequencies,
  limit: number,
): readonly string[] =>
  terms
    .map(({ term, weight }) => ({ term, worth: weight * rarityOf(frequencies, term) }))
    .sort((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : 1))
    .slice(0, limit)
    .map(({ term }) => term)

/** In UTC, so that all processes agree. */
const monthsUntil = (story: Story, count: number): readonly string[] => {
  const date = dateOf(story)
  return Array.from({ length: count }, (_, before) =>
    new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - before))
      .toISOString()
      .slice(0, 7),
  )
}

const yearsUntil = (story: Story, count: number): readonly string[] => {
  const year = dateOf(story).getUTCFullYear()
  return Array.from({ length: count }, (_, before) => String(year - before))
}

const dateOf = ({ publishedAt }: Story): Date => {
  const time = Date.parse(publishedAt)
  return new Date(Number.isNaN(time) ? 0 : time)
}
