/** The most read stories of one day, most reads first; `isWhole` when no other story was read that day. */
export type ReadsOfDay = {
  readonly counts: ReadonlyMap<string, number>
  readonly day: string
  readonly isWhole: boolean
}

/** A story that may be among the most read of a window, and the days on which its reads are not known yet. */
export type Contender = {
  readonly missing: readonly string[]
  readonly reads: number
  readonly story: string
}

/**
 * Adds up days of which only the most read stories are known, and keeps the stories that can still be among the first
 * `limit`. Whoever is not in a list had at most as many reads that day as the last one in it: that is the most a story
 * can gain by its missing days, and who cannot reach the first `limit` even so is left out.
 *
 * A story that is in none of the lists is never a contender. It may be missed only where it has, over all days, more
 * reads than the last of the first `limit` and yet on no day as many as the last in that day's list.
 */
export const findContenders = (
  days: readonly ReadsOfDay[],
  limit: number,
): readonly Contender[] => {
  const stories = new Set(days.flatMap(({ counts }) => [...counts.keys()]))
  const judged = Array.from(stories, (story) => {
    const unknown = days.filter(({ counts, isWhole }) => !isWhole && !counts.has(story))
    const reads = sum(days.map(({ counts }) => counts.get(story) ?? 0))
    const missing = unknown.map(({ day }) => day)
    return { atMost: reads + sum(unknown.map(fewest)), missing, reads, story }
  })
  const bar = judged.map(({ reads }) => reads).toSorted((a, b) => b - a)[limit - 1] ?? 0
  return judged
    .filter(({ atMost }) => atMost >= bar)
    .map(({ missing, reads, story }) => ({ missing, reads, story }))
}

const fewest = ({ counts }: ReadsOfDay): number => Math.min(...counts.values())

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
