import { rememberLast } from '../rememberLast.js'
import { gramsOf, overlapOf } from './grams.js'

/** Five letters keep an ending or an added place small, and two headlines on one anniversary apart. */
const gram = 5

/** A correction or an update keeps half of its beginning; another angle on the event brings its own words. */
const alike = 0.5

/** The story that asks is compared with each of its candidates, and those that are listed with one another. */
const gramsOfText = rememberLast<string, ReadonlySet<string>>(64)

/**
 * Says whether two stories are one story issued twice, by the beginning that a reader sees in a list.
 *
 * Takes comparable texts (see `toComparable`). Without any text none is a re-issue.
 */
export const isReissue = (one: string, other: string): boolean => {
  // Of two beginnings so unlike in length the longer is another text, unless it says one thing over and over: most pairs
  // are told without a look.
  const [short, long] = [one.length, other.length].sort((a, b) => a - b)
  if (short === undefined || long === undefined || short * 4 < long) return false
  return overlapOf(toGrams(one), toGrams(other)) >= alike
}

const toGrams = (comparable: string): ReadonlySet<string> =>
  gramsOfText(comparable, () => gramsOf(comparable, gram))
