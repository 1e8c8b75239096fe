const minute = 60_000

/** More addresses than read in a minute; bounds the memory. */
const mostKept = 50_000

/** A bound on how many reads count in a minute from one place. */
export type ReadsPace = {
  /** Whether one more from there may count. Moments are in milliseconds. */
  readonly allows: (from: string, limit: number, now: number) => boolean
}

export const readsPace = (most = mostKept): ReadsPace => {
  let started = 0
  let counts = new Map<string, number>()
  return {
    allows: (from, limit, now) => {
      if (now - started >= minute || now < started) {
        started = now
        counts = new Map()
      }
      const count = counts.get(from) ?? 0
      if (count >= limit || (count === 0 && counts.size >= most)) return false
      counts.set(from, count + 1)
      return true
    },
  }
}
