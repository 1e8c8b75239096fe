import { rememberLast } from '../../rememberLast.js'
import { findClockTimes } from './clock.js'
import { findDays } from './days.js'
import type { Fact, FactText } from './fact.js'
import { cover } from './numberToken.js'
import { findQuantities } from './quantities.js'
import { toReadable } from './readable.js'
import type { RelativeTimes } from './relative.js'
import { countRelativeTimes } from './relative.js'

/** What a text says in figures, days and times, and how often it tells them by where they lie from now. */
export type ReadText = { readonly facts: readonly Fact[]; readonly relative: RelativeTimes }

/** More paragraphs than two long stories have: while one is written, the others are read again and again. */
const remembered = rememberLast<string, ReadText>(1000)

/**
 * The dates, times and figures of a text, in order; the offsets are those of the text as typed.
 *
 * Days are read first and then covered up, clock times next, so that no digit is read twice.
 */
export const readFacts = (text: FactText): ReadText => {
  const { facts, relative } = remembered(`${text.language} ${text.text}`, () => read(text))
  // Facts are told apart by their identity: a paragraph that stands twice says each twice.
  return { facts: facts.map((fact) => ({ ...fact })), relative }
}

const read = ({ language, text: typed }: FactText): ReadText => {
  const { text, toTyped } = toReadable(typed)
  const days = findDays(text, language)
  const withoutDays = cover(text, days)
  const times = findClockTimes(withoutDays, language)
  const rest = cover(withoutDays, times)
  const facts = [...days, ...times, ...findQuantities(rest, language)].map((fact) => ({
    ...fact,
    end: toTyped(fact.end - 1) + 1,
    start: toTyped(fact.start),
  }))
  return {
    facts: facts.toSorted((a, b) => a.start - b.start || a.end - b.end),
    relative: countRelativeTimes(text, language),
  }
}
