import { unspaced } from './unspaced.js'

/** Lao words have four letters and signs on average; shorter stretches meet by chance. */
const gramLength = 4

const isUnspaced = new RegExp(`^[${unspaced}]`, 'u')

/** What a paragraph is told by: its words, each with the next; where no spaces part words, all short stretches. */
export const gramsOf = (said: string): ReadonlySet<string> => {
  const grams = new Set<string>()
  let last = ''
  for (const word of said.split(' ')) {
    if (isUnspaced.test(word) && word.length > gramLength)
      for (let at = 0; at + gramLength <= word.length; at += 1)
        grams.add(word.slice(at, at + gramLength))
    else grams.add(word)
    if (last !== '' && !isUnspaced.test(word) && !isUnspaced.test(last))
      grams.add(`${last} ${word}`)
    last = word
  }
  return grams
}

/** How many grams each of these sets shares with each of those: a row for each of `now`, with a figure for each of `before`. */
export const countShared = (
  before: readonly ReadonlySet<string>[],
  now: readonly ReadonlySet<string>[],
): readonly Uint32Array[] => {
  const holders = new Map<string, number[]>()
  for (const [index, grams] of before.entries())
    for (const gram of grams) {
      const known = holders.get(gram)
      if (known) known.push(index)
      else holders.set(gram, [index])
    }
  return now.map((grams) => {
    const shared = new Uint32Array(before.length)
    for (const gram of grams)
      for (const index of holders.get(gram) ?? []) shared[index] = (shared[index] ?? 0) + 1
    return shared
  })
}
