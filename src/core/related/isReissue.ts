import { fold } from '../language/fold.js'

/** What tells a re-issued story: its headline and its terms. */
export type Likeness = { readonly terms: ReadonlySet<string>; readonly title: string }

/** A correction or an update keeps its vocabulary; another angle on the event brings its own. */
const likeTerms = 0.5

/** Loose enough for an added comma or place, too strict for two headlines on one anniversary. */
const likeTitles = 0.7

/** Three letters at a time, so that an ending or a Lao spelling changes little. */
const gram = 3

/**
 * Says whether two stories are one story issued twice: near-identical headlines and near-identical terms.
 *
 * Two stories without a headline are told by their terms; without terms none is a re-issue.
 */
export const isReissue = (one: Likeness, other: Likeness): boolean =>
  one.terms.size > 0 &&
  overlap(one.terms, other.terms) >= likeTerms &&
  overlap(gramsOf(one.title), gramsOf(other.title)) >= likeTitles

/** The part of all members that both sets have, from 0 to 1; two empty sets are the same. */
const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let both = 0
  for (const member of one) if (other.has(member)) both += 1
  const all = one.size + other.size - both
  return all === 0 ? 1 : both / all
}

const gramsOf = (title: string): ReadonlySet<string> => {
  const words = fold(title).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const text = ` ${words.join(' ')} `
  return new Set(
    Array.from({ length: Math.max(0, text.length - gram + 1) }, (_, at) =>
      text.slice(at, at + gram),
    ),
  )
}
