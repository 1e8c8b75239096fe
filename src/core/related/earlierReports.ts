import type { Frequencies } from './frequencies.js'
import { isReissue } from './isReissue.js'
import type { Candidate } from './scoring.js'
import { byAge, countPool, isOneEvent, likenessOf, toCosine, toEntry, toWeigh } from './scoring.js'

/** An earlier story that tells the same event, and whether it is the same report. */
export type EarlierReport = { readonly id: string; readonly isReissue: boolean }

/** Editors are asked about these, so they are few. */
const mostReports = 3

/** Who tells the same event shares most of its telling words: only so many are looked at letter by letter. */
const shortList = 20

/**
 * The stories of the pool that came out before and tell the same event: the same report issued before first, then the
 * most alike.
 */
export const findEarlierReports = (
  story: Candidate,
  pool: readonly Candidate[],
  frequencies: Frequencies,
): readonly EarlierReport[] => {
  const asked = toEntry(story)
  const others = pool.filter(({ id }) => id !== story.id).map(toEntry)
  const weigh = toWeigh(frequencies.stories ? frequencies : countPool(others))
  const cosineOf = toCosine(asked, weigh)
  return others
    .filter(({ time }) => time <= asked.time)
    .map((entry) => ({ entry, shared: likenessOf(asked.weights, entry.weights, weigh) }))
    .sort((a, b) => b.shared - a.shared || byAge(a.entry, b.entry))
    .slice(0, shortList)
    .map(({ entry }) => ({
      entry,
      isSame: isReissue(story.comparable, entry.candidate.comparable),
      likeness: cosineOf(entry),
    }))
    .filter(({ entry, isSame, likeness }) => isSame || isOneEvent(asked, entry, likeness))
    .sort(
      (a, b) =>
        Number(b.isSame) - Number(a.isSame) || b.likeness - a.likeness || byAge(a.entry, b.entry),
    )
    .slice(0, mostReports)
    .map(({ entry, isSame }) => ({ id: entry.candidate.id, isReissue: isSame }))
}
