import type { CopyReading } from './paragraph.js'
import { toSaid } from './said.js'

/**
 * A short mark of what a paragraph says in words: equal for equal words and figures, whatever their form. Empty for what
 * says nothing: a blank paragraph, a line of stars, a sign-off.
 *
 * It is the same in a browser and on a server. It guards against chance, not against harm: of two different paragraphs
 * one in nine thousand million million has the mark of the other.
 */
export const fingerprintOf = (text: string, reading: CopyReading): string =>
  toFingerprint(toSaid(text, reading))

/** The mark of what {@link toSaid} gives. */
export const toFingerprint = (said: string): string =>
  said === '' ? '' : hashOf(said).toString(36)

/** cyrb53 by bryc (public domain), 53 bits: two multiplicative hashes of 32 bits, mixed at the end. */
const hashOf = (text: string): number => {
  let [one, two] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 2654435761)
    two = Math.imul(two ^ unit, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return 4294967296 * (2097151 & two) + (one >>> 0)
}
