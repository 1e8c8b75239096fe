/** How long a reader's further looks at the same story count as one. In milliseconds. */
const oneRead = 30 * 60_000

/** More reads than a busy site has in half an hour; bounds the memory at some 15 MB. */
const mostKept = 100_000

/** What was read lately: marks that say neither who read nor what. */
export type RecentReads = {
  /** Whether this is a read of its own; from now on, for half an hour, it is not. Moments are in milliseconds. */
  readonly isNew: (mark: string, now: number) => boolean
}

/** Remembers reads for half an hour each. When there is no more room the oldest are forgotten, and would count again. */
export const recentReads = (most = mostKept): RecentReads => {
  // In the order they came, which is the order they end in.
  const ends = new Map<string, number>()
  return {
    isNew: (mark, now) => {
      for (const [known, end] of ends) {
        if (end > now && ends.size < most) break
        ends.delete(known)
      }
      if (ends.has(mark)) return false
      ends.set(mark, now + oneRead)
      return true
    },
  }
}
