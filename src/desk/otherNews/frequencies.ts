import type { Payload } from 'payload'
import { isObject } from '../../article/documents.js'
import { primaryLanguage } from '../../core/language/primaryLanguage.js'
import type { Counted, Frequencies } from '../../core/related/frequencies.js'
import { countStories, noFrequencies } from '../../core/related/frequencies.js'
import type { Language } from '../../core/story.js'

/** How long a process may go by what it read: the counts are approximate anyway. In milliseconds. */
const fresh = 60_000

type Known = { readonly at: number; readonly frequencies: Frequencies }

const known = new WeakMap<Payload, Map<Language, Known>>()

/** How often terms stand in the stories of a language, as counted so far: a row of fixed size, read once a minute. */
export const readFrequencies = async (
  payload: Payload,
  language: Language,
): Promise<Frequencies> => {
  const primary = primaryLanguage(language)
  const last = known.get(payload)?.get(primary)
  if (last && Date.now() - last.at < fresh) return last.frequencies
  const stored = await payload.kv.get<Frequencies>(keyOf(primary))
  // None is not remembered: the first stories of a language are counted any moment.
  return isFrequencies(stored) ? keep(payload, primary, stored) : noFrequencies
}

/**
 * Counts stories that came out. Two processes that count in the same moment may lose a few, which moves no rarity worth
 * speaking of.
 */
export const countInArchive = async (
  payload: Payload,
  language: Language,
  stories: readonly Counted[],
): Promise<void> => {
  const primary = primaryLanguage(language)
  known.get(payload)?.delete(primary)
  const before = await readFrequencies(payload, primary)
  await writeFrequencies(payload, primary, countStories(before, stories))
}

/** Puts other counts in place, as `newsroom relink` does when it has read the archive. */
export const writeFrequencies = async (
  payload: Payload,
  language: Language,
  frequencies: Frequencies,
): Promise<void> => {
  const primary = primaryLanguage(language)
  await payload.kv.set(keyOf(primary), frequencies)
  keep(payload, primary, frequencies)
}

const keep = (payload: Payload, language: Language, frequencies: Frequencies): Frequencies => {
  const perLanguage = known.get(payload) ?? new Map<Language, Known>()
  known.set(payload, perLanguage)
  perLanguage.set(language, { at: Date.now(), frequencies })
  return frequencies
}

const keyOf = (language: Language): string => `newsroom-frequencies-${language}`

const isFrequencies = (value: unknown): value is Frequencies =>
  isObject(value) && isObject(value['terms']) && typeof value['stories'] === 'number'
