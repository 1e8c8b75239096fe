import type { Language, Span } from '../story.js'
import { findEnglishDates } from './englishDates.js'

/** A day as copy names it; without a year when none is written beside it. */
export type CopyDay = { readonly day: number; readonly month: number; readonly year?: number }

/**
 * The days named in one breath, and where: `8–11 December` is two days, joined by a dash.
 *
 * `joins` holds what stands between the days, one fewer than there are: `–` for any dash, else the typed word or comma
 * (`to`, `and`, `,`, `, and`). A year belongs to the day it is written beside: in `10 to 12 November 2024`, to the last.
 */
export type CopyDate = Span & {
  readonly days: readonly CopyDay[]
  readonly joins: readonly string[]
}

const finders: ReadonlyMap<Language, (text: string) => readonly CopyDate[]> = new Map([
  ['en', findEnglishDates],
])

/**
 * The dates in running copy that can be read in one way only, in order; none in a language that is not known yet.
 *
 * Every day exists and the days of one date follow one another. What may be a name, a verb or a count is left out.
 */
export const findCopyDates = (text: string, language: Language): readonly CopyDate[] =>
  finders.get(language)?.(text) ?? []
