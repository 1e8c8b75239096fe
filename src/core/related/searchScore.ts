import type { Frequencies } from './frequencies.js'
import { rarityOf } from './frequencies.js'
import type { Term } from './terms.js'

/** A word that is only in the copy of a story, beside those that say what it is about. */
const inCopy = 0.1

/** A story this old counts half as much. In days. */
const halfLife = 365

const day = 24 * 60 * 60_000

type Found = { readonly publishedAt: string; readonly terms: readonly Term[] }

/**
 * How well stories that have all the words of a question answer it: by how rare a word is, how much of the story it is
 * about, and how old the story is.
 *
 * @param stems the words, cut and folded as `toSearchWords` does.
 * @param now milliseconds since 1970.
 */
export const toSearchScore =
  (stems: readonly string[], frequencies: Frequencies, now: number) =>
  ({ publishedAt, terms }: Found): number => {
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]))
    const relevance = stems.reduce(
      (sum, stem) => sum + rarityOf(frequencies, stem) * (weights.get(stem) ?? inCopy),
      0,
    )
    // A stamp may lie ahead.
    const age = Math.max(0, now - Date.parse(publishedAt)) / day
    return relevance / (1 + age / halfLife)
  }
