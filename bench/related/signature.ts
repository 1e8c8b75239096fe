import { toComparable } from '../../src/core/related/grams.js'
import type { Term } from '../../src/core/related/terms.js'

/** As in `termsOf`, which would take longer to read half a million texts than all engines to index them. */
const longest = 64
const weights = { body: 1, lead: 2, pair: 0.4, title: 6 } as const
const fading = 0.9
const paragraph = 30

/** What ours keeps of a story in words that need no cutting, folding or stemming. */
export const toSignature = (
  title: readonly string[],
  lead: readonly string[],
  body: readonly string[],
) => {
  const strengths = new Map<string, number>()
  const add = (words: readonly string[], weightOf: (at: number) => number): void => {
    for (const [at, word] of words.entries()) {
      strengths.set(word, (strengths.get(word) ?? 0) + weightOf(at))
      const { [at + 1]: next } = words
      if (next === undefined) continue
      const pair = `${word} ${next}`
      strengths.set(pair, (strengths.get(pair) ?? 0) + weightOf(at) * weights.pair)
    }
  }
  add(title, () => weights.title)
  add(lead, () => weights.lead)
  add(body, (at) => weights.body * fading ** Math.floor(at / paragraph))
  const terms: readonly Term[] = Array.from(strengths)
    .sort(([, one], [, other]) => other - one)
    .slice(0, longest)
    .map(([term, strength]) => ({
      shown: term,
      term,
      weight: Math.max(1, Math.round((1000 * strength) / (1 + strength))) / 1000,
    }))
  return {
    comparable: toComparable(title.join(' '), lead.join(' ')),
    terms,
    words: `|${[...new Set([...title, ...lead, ...body])].join('|')}|`,
  }
}
