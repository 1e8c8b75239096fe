import type { Payload } from 'payload'

/**
 * An order that ends with a unique field, so that the database takes it from an index.
 *
 * The adapters sort by one more field to tell equal rows apart, but for MongoDB's where a field is unique. That one does
 * not see it in `-publicId`, and no index ends with what it adds: it would read all stories of a section for the newest
 * twenty. A field that is named twice it knows as unique, and sorts in the last of the directions.
 */
export const inUniqueOrder = ({ db }: Payload, order: readonly string[]): string[] => {
  const last = order.at(-1) ?? ''
  return db.name === 'mongoose' && last.startsWith('-')
    ? [...order.slice(0, -1), last.slice(1), last]
    : [...order]
}
