import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { Change } from '../../core/delivery/changeStamp.js'
import type { Newsroom } from '../../options.js'

/** Changes this process wrote and has not read yet, with the moment it stops looking out for them. */
const expected = new WeakMap<Payload, Map<string, number>>()

/** Where a request's context keeps the transaction that was told of. */
const notedIn = 'newsroom.changeNotedIn'

/** A transaction that takes longer was given up. In milliseconds. */
const patience = 30_000

/**
 * Puts down that readers see something else now: one row, in the transaction that changes it, so that no cache hears of
 * what is not there yet and none misses what is. Rows are put in and never changed: no publication waits for another.
 *
 * A transaction is seen at once or not at all, so that one row is enough for all that readers see of it. A change of
 * agencies or names has a row of its own: `whileStylebookStands` goes by those.
 */
export const noteChange = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  { ofStylebook = false }: { readonly ofStylebook?: boolean } = {},
): Promise<void> => {
  const transaction = await req.transactionID
  if (!ofStylebook && transaction !== undefined && req.context[notedIn] === transaction) return
  const change = { id: randomUUID(), at: Date.now(), ofStylebook }
  await req.payload.db.create({
    collection: changesSlug(newsroom),
    customID: change.id,
    data: change,
    req,
    returning: false,
  } as never)
  // After the row: Payload puts a copy of the context in its place, which carries what was in it.
  if (transaction !== undefined) Object.assign(req.context, { [notedIn]: transaction })
  const mine = expected.get(req.payload) ?? new Map<string, number>()
  expected.set(req.payload, mine)
  mine.set(change.id, change.at + patience)
}

/** Whether this process wrote a change that it has not read yet: the transaction may be open, or over by now. */
export const isExpecting = (payload: Payload): boolean => {
  const mine = expected.get(payload)
  for (const [id, until] of mine ?? []) if (until < Date.now()) mine?.delete(id)
  return mine !== undefined && mine.size > 0
}

/** These were read, the newest there are; `hasMore` where older ones were left, which nobody will ask for again. */
export const wereRead = (payload: Payload, changes: readonly Change[], hasMore: boolean): void => {
  const mine = expected.get(payload) ?? new Map<string, number>()
  for (const { id } of changes) mine.delete(id)
  const oldest = hasMore ? Math.min(...changes.map(({ at }) => at)) : Number.NEGATIVE_INFINITY
  for (const [id, until] of mine) if (until - patience <= oldest) mine.delete(id)
}

export const changesSlug = ({ slugs }: Newsroom): CollectionSlug => slugs.changes as CollectionSlug
