import type { Payload, PayloadRequest } from 'payload'
import type { Newsroom } from '../options.js'
import { besideTransaction } from './besideTransaction.js'
import { changesSlug } from './delivery/noteChange.js'
import { onceARequest } from './onceARequest.js'

/**
 * A change this young may have an older one behind it, of a transaction that is still open, or be one that is given up;
 * and clocks differ. In milliseconds.
 */
const settled = 60_000

/** As long at most is kept what may have been changed past Payload, in the database itself. In milliseconds. */
const longest = 10 * 60_000

type Kept = { readonly at: number; readonly change: string; readonly made: unknown }

const kept = new WeakMap<Payload, Map<string, Kept>>()

/**
 * What `read` makes of the registers of agencies and names, kept in the process until the desk changes one of them: a
 * thousand names take longer to read, and to make the house style's expressions of, than a publication may. One row tells,
 * asked for once per request, so that a name that was corrected is never printed wrong again.
 */
export const whileStylebookStands = async <T>(
  newsroom: Newsroom,
  req: PayloadRequest,
  key: string,
  read: () => Promise<T>,
): Promise<T> => {
  // Before they are read: what changes in between is read anew with the next request.
  const newest = await onceARequest(req, 'newsroomStylebookChange', () => findChange(newsroom, req))
  const now = Date.now()
  const all = kept.get(req.payload) ?? new Map<string, Kept>()
  kept.set(req.payload, all)
  const known = all.get(key)
  if (known?.change === newest.id && now - known.at < longest) return known.made as T
  const made = await read()
  if (now - newest.at > settled) all.set(key, { at: now, change: newest.id, made })
  return made
}

type Change = { readonly at: number; readonly id: string }

const findChange = async (newsroom: Newsroom, req: PayloadRequest): Promise<Change> => {
  const { docs } = await req.payload.db.find({
    collection: changesSlug(newsroom),
    limit: 1,
    pagination: false,
    req: besideTransaction(req),
    sort: '-at',
    where: { ofStylebook: { equals: true } },
  } as never)
  return (docs as unknown as readonly Change[])[0] ?? { at: 0, id: '' }
}
