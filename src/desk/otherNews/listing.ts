import type { PayloadRequest, Where } from 'payload'
import { findId } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import type { Newsroom } from '../../options.js'
import { slugOf } from './links.js'

/** More lists than one story stands in, and more links than the lists of one question have. */
const most = { lists: 500, links: 5000 } as const

/** The stories in whose lists a story stands, the newest links first. */
export const findListing = (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<readonly RowId[]> =>
  findEnds(newsroom, req, 'from', {
    limit: most.lists,
    sort: '-createdAt',
    where: { to: { equals: id } },
  })

/** The stories readers see in a list, in order. */
export const findListed = (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<readonly RowId[]> =>
  findEnds(newsroom, req, 'to', {
    limit: newsroom.otherNewsLimit,
    sort: 'order',
    where: { from: { equals: id } },
  })

/** Those of the stories whose list shows fewer than the number. */
export const findShort = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  ids: readonly RowId[],
): Promise<readonly RowId[]> => {
  if (ids.length === 0) return []
  const shown = new Map<string, number>()
  const links = { limit: most.links, where: { from: { in: [...ids] } } }
  for (const from of await findEnds(newsroom, req, 'from', links))
    shown.set(String(from), (shown.get(String(from)) ?? 0) + 1)
  return ids.filter((id) => (shown.get(String(id)) ?? 0) < newsroom.otherNewsLimit)
}

/** One end of every link that readers see. */
const findEnds = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  end: 'from' | 'to',
  { where, ...query }: { readonly limit: number; readonly sort?: string; readonly where: Where },
): Promise<readonly RowId[]> => {
  const { docs } = await req.payload.db.find({
    ...query,
    collection: slugOf(newsroom),
    joins: false,
    pagination: false,
    req,
    select: { [end]: true },
    where: { ...where, live: { equals: true } },
  } as never)
  return (docs as unknown as readonly Readonly<Record<string, unknown>>[])
    .map((link) => findId(link[end]))
    .filter((id) => id !== undefined)
}
