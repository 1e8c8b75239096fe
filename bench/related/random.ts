/** Numbers from 0 to 1 that only look like chance: the same seed gives the same ones in every run (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Words that say nothing are left out of every text, so the commonest that stay are not that common. */
const offset = 50

/** A rank from 0 to `size`, the n-th about 1/n as often as the first (Zipf, with Mandelbrot's offset). */
export const rankFrom = (random: () => number, size: number): number =>
  Math.min(size - 1, Math.floor(offset * (((size + offset) / offset) ** random() - 1)))

const consonants = 'bdfghjklmnprtvz'
const vowels = 'aiou'
const syllables = consonants.length * vowels.length

/** The word of that number: `baba`, `dima`… Every number has another word. */
export const wordOf = (number: number): string => {
  let word = ''
  for (let rest = number + syllables; rest > 0; rest = Math.floor(rest / syllables)) {
    const syllable = rest % syllables
    word +=
      (consonants[Math.floor(syllable / vowels.length)] ?? '') +
      (vowels[syllable % vowels.length] ?? '')
  }
  return word
}
