import { rarityIn } from './frequencies.js'
import { gramsOf } from './grams.js'

/** A Lao syllable has about three letters, so they find what the cutting into words has missed. */
const gram = 3

/** A letter group says half as much as a word, in both stories. */
const weight = 0.25

/**
 * How alike candidates are to a text letter by letter, as the sum of the rarity of shared letter groups among the pool.
 *
 * Finds spellings and endings that no list of words foresees; groups across two words count like others.
 */
export const toGramLikeness = (
  asked: string,
  pool: readonly string[],
): ((comparable: string) => number) => {
  const wanted = gramsOf(asked, gram)
  const sharedBy = (comparable: string) => gramsOf(comparable, gram, wanted)
  const known = new Map<string, ReadonlySet<string>>()
  const holders = new Map<string, number>()
  for (const comparable of pool) {
    const shared = known.get(comparable) ?? sharedBy(comparable)
    known.set(comparable, shared)
    for (const each of shared) holders.set(each, (holders.get(each) ?? 0) + 1)
  }
  return (comparable) => {
    let likeness = 0
    for (const each of known.get(comparable) ?? sharedBy(comparable))
      likeness += rarityIn(pool.length, holders.get(each) ?? 0) ** 2
    return likeness * weight
  }
}
