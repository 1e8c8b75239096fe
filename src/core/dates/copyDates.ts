import { primaryLanguage } from '../language/primaryLanguage.js'
import { clearOf } from '../spans.js'
import type { Language, Passage, Span } from '../story.js'
import { isLater, isRealDay } from './calendar.js'
import { findTypedEnglishDates } from './englishDates.js'
import { findTypedFrenchDates } from './frenchDates.js'
import { findTypedLaoDates } from './laoDates.js'

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

type Finder = (text: string) => readonly CopyDate[]

/** Copy of a language, and what was left untranslated in it. */
const withForeign =
  (findOwn: Finder, ...foreign: readonly Finder[]): Finder =>
  (text) =>
    foreign
      .reduce((known, find) => [...known, ...clearOf(find(text), known)], findOwn(text))
      .toSorted((a, b) => a.start - b.start)

/** `on 9 décembre`, but `the 14 Juillet` and `le 9 décembre` are French that is meant. */
const findForeignFrenchDates: Finder = (text) =>
  findTypedFrenchDates(text).filter(
    ({ end, start }) =>
      /^[^\p{Lu}]*$/u.test(text.slice(start, end)) &&
      !/(?<![\p{L}])(?:au|du|les?)\s$/iu.test(text.slice(Math.max(0, start - 5), start)),
  )

const finders: ReadonlyMap<Language, Finder> = new Map([
  ['en', withForeign(findTypedEnglishDates, findForeignFrenchDates)],
  ['fr', withForeign(findTypedFrenchDates, findTypedEnglishDates)],
  ['lo', withForeign(findTypedLaoDates, findTypedEnglishDates, findForeignFrenchDates)],
])

/**
 * What is written as a date with the name of a month in running copy, in order, whether the calendar has it or not; none
 * in a language that is not known. What may be a name, a verb or a count is left out.
 */
const findTypedDates = (text: string, language: Language): readonly CopyDate[] =>
  /[0-9໐-໙]/u.test(text) ? (finders.get(primaryLanguage(language))?.(text) ?? []) : []

/** The dates that can be read in one way only: every day exists and the days of one date follow one another. */
export const findCopyDates = (text: string, language: Language): readonly CopyDate[] =>
  findTypedDates(text, language).filter(isPossible)

type Remembered = { readonly dates: readonly CopyDate[]; readonly language: Language }

const remembered = new WeakMap<Passage, Remembered>()

/** {@link findTypedDates} of a passage: every rule about dates asks for those of the same ones. */
export const typedDatesOf = (passage: Passage, language: Language): readonly CopyDate[] => {
  const known = remembered.get(passage)
  if (known?.language === language) return known.dates
  const dates = findTypedDates(passage.text, language)
  remembered.set(passage, { dates, language })
  return dates
}

/** {@link findCopyDates} of a passage. */
export const copyDatesOf = (passage: Passage, language: Language): readonly CopyDate[] =>
  typedDatesOf(passage, language).filter(isPossible)

const isPossible = ({ days }: CopyDate): boolean =>
  days.every((day, index) => {
    const previous = days[index - 1]
    return isRealDay(day) && (!previous || isLater(day, previous))
  })
