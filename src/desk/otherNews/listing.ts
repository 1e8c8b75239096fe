import type { PayloadRequest } from 'payload'
import { findId } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import type { Newsroom } from '../../options.js'
import { slugOf } from './links.js'

/** More lists than one story stands in, and more links than the lists of one question have. */
const most = { lists: 500, links: 5000 } as const

/** The stories in whose lists a story stands, the newest links first. */
export const findListing = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<readonly RowId[]> => {
  const { docs } = await req.payload.db.find({
    collection: slugOf(newsroom),
    joins: false,
    limit: most.lists,
    pagination: false,
    req,
    sort: '-createdAt',
    where: { live: { equals: true }, to: { equals: id } },
  } as never)
  return fromsOf(docs)
}

/** Those of the stories whose list shows fewer than the number. */
export const findShort = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  ids: readonly RowId[],
): Promise<readonly RowId[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find({
    collection: slugOf(newsroom),
    joins: false,
    limit: most.links,
    pagination: false,
    req,
    select: { from: true },
    where: { from: { in: [...ids] }, live: { equals: true } },
  } as never)
  const shown = new Map<string, number>()
  for (const from of fromsOf(docs)) shown.set(String(from), (shown.get(String(from)) ?? 0) + 1)
  return ids.filter((id) => (shown.get(String(id)) ?? 0) < newsroom.otherNewsLimit)
}

const fromsOf = (docs: unknown): readonly RowId[] =>
  (docs as readonly { from: unknown }[])
    .map(({ from }) => findId(from))
    .filter((id) => id !== undefined)
