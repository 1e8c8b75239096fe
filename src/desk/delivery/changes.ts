import type { Payload } from 'payload'
import { toChangeStamp } from '../../core/delivery/changeStamp.js'
import type { Change, ChangeStamp } from '../../core/delivery/changeStamp.js'
import type { Newsroom } from '../../options.js'
import { changesSlug, isExpecting, wereRead } from './noteChange.js'
import { within } from './within.js'

export type Changes = {
  /** What is known of the changes; `undefined` while there are none, or none could be read yet. Never throws. */
  readonly stamp: () => Promise<ChangeStamp | undefined>
}

/** More than come out while one transaction is open, so that what turns up late is still among them. */
const newest = 100

/** Rows older than the newest are kept so long, and cleared away so often. In milliseconds. */
const keptFor = 60 * 60_000

/** What a reader waits for the database before it goes by what it knows. In milliseconds. */
const patience = 1500

const opened = new WeakMap<Payload, Changes>()

/** The newsroom's changes as this process knows them. */
export const changesOf = (newsroom: Newsroom, payload: Payload): Changes => {
  const known = opened.get(payload)
  if (known) return known
  const made = openChanges(newsroom, payload)
  opened.set(payload, made)
  return made
}

/**
 * Reads at most every few seconds what others put down; after a change of this process with every question, until that
 * change is seen, because nobody tells when its transaction ends.
 */
const openChanges = (newsroom: Newsroom, payload: Payload): Changes => {
  const bound = newsroom.delivery.cache.seconds * 1000
  let askedAt = Number.NEGATIVE_INFINITY
  let prunedAt = Number.NEGATIVE_INFINITY
  let known: ChangeStamp | undefined
  let reading: Promise<void> | undefined

  const takeUp = async (): Promise<void> => {
    const changes = await findNewest(newsroom, payload)
    wereRead(payload, changes, changes.length === newest)
    known = toChangeStamp(changes) ?? known
    if (Date.now() - prunedAt < keptFor) return
    prunedAt = Date.now()
    await prune(newsroom, payload, changes)
  }
  const read = (): Promise<void> => {
    askedAt = Date.now()
    reading ??= takeUp()
      .catch((error: unknown) =>
        payload.logger.error({ err: error, msg: 'Changes of the newsroom cannot be read' }),
      )
      .finally(() => (reading = undefined))
    return reading
  }
  const isDue = (): boolean => Date.now() - askedAt >= bound || isExpecting(payload)
  const refresh = async (): Promise<void> => {
    // What is being read began before this question, and may not see what was saved since.
    if (reading && isExpecting(payload)) await reading
    if (isDue()) await read()
  }
  return {
    stamp: async () => {
      if (isDue()) await within(patience, refresh())
      return known
    },
  }
}

const findNewest = async (newsroom: Newsroom, { db }: Payload): Promise<readonly Change[]> => {
  const { docs } = await db.find({
    collection: changesSlug(newsroom),
    limit: newest,
    pagination: false,
    req: {},
    sort: ['-at', '-id'],
  } as never)
  return docs as unknown as readonly Change[]
}

const prune = async (
  newsroom: Newsroom,
  { db }: Payload,
  changes: readonly Change[],
): Promise<void> => {
  if (changes.length < newest) return
  const oldest = Math.min(...changes.map(({ at }) => at))
  await db.deleteMany({
    collection: changesSlug(newsroom),
    req: {},
    where: { at: { less_than: oldest - keptFor } },
  } as never)
}
