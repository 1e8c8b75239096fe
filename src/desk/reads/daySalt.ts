import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { isObject } from '../../article/documents.js'

/** How long a process goes by the salt it read: two that made one at midnight soon have the same. In milliseconds. */
const fresh = 60_000

const key = 'newsroom-reads-salt'

type Salt = { readonly day: string; readonly salt: string }
type Known = Salt & { readonly until: number }

const known = new WeakMap<Payload, Known>()
const asked = new WeakMap<Payload, Promise<Known>>()

/**
 * The secret of a day, the same in every process. It is made anew each day in the place of the last one, so that what was
 * made with yesterday's can be matched with nothing.
 */
export const daySalt = async (payload: Payload, day: string, now: number): Promise<string> => {
  const last = known.get(payload)
  if (last?.day === day && now < last.until) return last.salt
  const asking = asked.get(payload) ?? ask(payload, last, day, now)
  asked.set(payload, asking)
  const next = await asking.finally(() => asked.delete(payload))
  known.set(payload, next)
  return next.salt
}

const ask = async (
  payload: Payload,
  last: Known | undefined,
  day: string,
  now: number,
): Promise<Known> => {
  const until = now + fresh
  try {
    const stored = await read(payload, day)
    if (stored) return { ...stored, until }
    await payload.kv.set(key, { day, salt: newSalt() })
    return { ...((await read(payload, day)) ?? { day, salt: newSalt() }), until }
  } catch {
    // Another process was quicker, or the database is away. Reads go on counting; in a minute it is asked again.
    return { day, salt: last?.day === day ? last.salt : newSalt(), until }
  }
}

const read = async (payload: Payload, day: string): Promise<Salt | undefined> => {
  const stored = await payload.kv.get<Salt>(key)
  return isObject(stored) && stored.day === day && typeof stored.salt === 'string'
    ? stored
    : undefined
}

const newSalt = (): string => randomBytes(32).toString('base64')
