import { textOf } from '../../article/documents.js'

/** Where a story stands in lists. */
export type Place = { readonly publicId: string; readonly publishedAt: string }

export const placeOf = (row: Readonly<Record<string, unknown>>): Place => ({
  publicId: textOf(row['publicId']),
  publishedAt: textOf(row['publishedAt']),
})

/**
 * The order of all lists: the newest first, of one moment by their public ids, which are the same whatever the database. It
 * is the order of an index.
 */
export const newestFirst = ['-publishedAt', '-publicId'] as const

/** The same order, to sort by. */
export const inListOrder = (one: Place, other: Place): number =>
  compare(other.publishedAt, one.publishedAt) || compare(other.publicId, one.publicId)

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
