import { fold } from '../language/fold.js'

/** Longer texts are told by their beginning. In UTF-16 units. */
const longest = 500

/** Tones, and letters that stand for one sound: writers of foreign names in Lao and Thai agree on neither. */
const tones = /[\u0E48-\u0E4D\u0EC8-\u0ECD]/gu

/**
 * Gives headline and lead as likeness compares them: folded, without tones or punctuation, 500 letters at most.
 *
 * It is its own comparable text, so it can be kept and compared later.
 */
export const toComparable = (title: string, lead: string): string =>
  fold(`${title} ${lead}`.slice(0, 2 * longest))
    .replace(tones, '')
    .replaceAll('ຣ', 'ລ')
    .replaceAll('ໃ', 'ໄ')
    .slice(0, longest)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/**
 * All stretches of `length` letters of a comparable text, or those `among` some. Where words have no spaces, they stand in
 * for words.
 */
export const gramsOf = (
  comparable: string,
  length: number,
  among?: ReadonlySet<string>,
): ReadonlySet<string> => {
  const grams = new Set<string>()
  for (let at = 0; at + length <= comparable.length; at += 1) {
    const each = comparable.slice(at, at + length)
    if (!among || among.has(each)) grams.add(each)
  }
  return grams
}

/** The part of all members that both sets have, from 0 to 1; nothing has nothing in common. */
export const overlapOf = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let both = 0
  for (const member of one) if (other.has(member)) both += 1
  const all = one.size + other.size - both
  return all === 0 ? 0 : both / all
}
