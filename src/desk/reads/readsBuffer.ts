import type { ReadsRow } from './readsRows.js'

/** Reads of one story on one day, before it is known whether there is such a story. */
export type Reads = { readonly count: number; readonly day: string; readonly publicId: string }

type Work = {
  /** Writes reads to one row; throws when they were not written. */
  readonly add: (row: ReadsRow, count: number) => Promise<void>
  /** The rows in which these reads count: none for a story that is not out. Throws when it cannot be told. */
  readonly toRows: (reads: readonly Reads[]) => Promise<readonly Owed[]>
}

export type Owed = { readonly count: number; readonly row: ReadsRow }

export type ReadsBuffer = {
  /** Takes a read; `false` when there is no room left, which is when the database has been away for long. */
  readonly add: (day: string, publicId: string) => boolean
  /** Writes what waits. What could not be written is kept, and an error says so. Several calls write once. */
  readonly flush: () => Promise<void>
  /** How many reads came in that no flush has taken up. */
  readonly waiting: () => number
}

/** Stories read while the database is away; bounds the memory. */
const mostStories = 5000

/**
 * Gathers reads, so that a hundred readers of a story are one write. A read is in the buffer or in the database, and moves
 * from one to the other row by row: what a failed flush had written it does not write again.
 */
export const readsBuffer = ({ add, toRows }: Work, most = mostStories): ReadsBuffer => {
  const reads = new Map<string, Reads>()
  const owed = new Map<string, Owed>()
  let count = 0

  const take = (each: Reads): void => {
    const key = `${each.day}/${each.publicId}`
    const known = reads.get(key)
    reads.set(key, known ? { ...known, count: known.count + each.count } : each)
    count += each.count
  }
  const owe = (each: Owed): void => {
    const known = owed.get(each.row.key)
    owed.set(each.row.key, known ? { ...each, count: known.count + each.count } : each)
  }
  const pay = async (): Promise<void> => {
    for (const each of [...owed.values()]) {
      owed.delete(each.row.key)
      try {
        await add(each.row, each.count)
      } catch (error) {
        // Last in turn from now on, so that one row that cannot be written does not keep back the others.
        owe(each)
        throw error
      }
    }
  }
  const write = async (): Promise<void> => {
    await pay()
    const taken = [...reads.values()]
    reads.clear()
    count = 0
    try {
      for (const each of await toRows(taken)) owe(each)
    } catch (error) {
      taken.forEach(take)
      throw error
    }
    await pay()
  }

  let writing: Promise<void> | undefined
  return {
    add: (day, publicId) => {
      if (reads.size >= most && !reads.has(`${day}/${publicId}`)) return false
      take({ count: 1, day, publicId })
      return true
    },
    flush: async () => {
      // What came in while the last flush was writing is not in it.
      await writing?.catch(() => undefined)
      if (reads.size + owed.size === 0) return
      writing ??= write().finally(() => (writing = undefined))
      await writing
    },
    waiting: () => count,
  }
}
