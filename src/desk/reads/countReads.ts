import type { Payload } from 'payload'
import type { RowId } from '../../article/documents.js'
import type { Newsroom } from '../../options.js'
import { allDays, findCounted, keyOf } from './readsRows.js'

/**
 * How often each of these stories was read since the newsroom counts, by their ids as text; who was never read is not in it.
 * A story brings the reads it had before in `openingReads`, and was read as often as both together.
 */
export const countReads = async (
  newsroom: Newsroom,
  payload: Payload,
  ids: readonly RowId[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await findCounted(
    newsroom,
    payload,
    ids.map((id) => keyOf(allDays, id)),
  )
  return new Map(rows.map(({ article, count }) => [article, count]))
}
