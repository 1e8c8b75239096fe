import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { readsPace } from '../../core/reads/readsPace.js'
import { recentReads } from '../../core/reads/recentReads.js'
import { daySalt } from './daySalt.js'

/** Reads a minute: from one address, behind which a whole mobile network may stand, and from all where none is known. */
const most = { fromAll: 6000, fromOne: 300 } as const

type Reader = { readonly address: string | undefined; readonly agent: string }

const gates = new WeakMap<Payload, ReturnType<typeof openGate>>()

const openGate = () => ({ pace: readsPace(), recent: recentReads() })

/**
 * Whether a reader's look at a story is a read that counts: not their second in half an hour, and no flood. A reader is a
 * keyed hash of address and browser, which is in memory for half an hour and worth nothing after the day; neither is kept
 * or logged. Readers whose address is not known cannot be told apart, so each of their looks counts.
 */
export const mayCount = async (
  payload: Payload,
  { address, agent }: Reader,
  { day, publicId }: { readonly day: string; readonly publicId: string },
  now: number,
): Promise<boolean> => {
  const { pace, recent } = gates.get(payload) ?? keep(payload)
  if (address === undefined) return pace.allows('', most.fromAll, now)
  const salt = await daySalt(payload, day, now)
  const mark = (...parts: readonly string[]): string =>
    createHmac('sha256', salt).update(JSON.stringify(parts)).digest('base64').slice(0, 16)
  return (
    pace.allows(mark(address), most.fromOne, now) &&
    recent.isNew(mark(address, agent, publicId), now)
  )
}

const keep = (payload: Payload) => {
  const gate = openGate()
  gates.set(payload, gate)
  return gate
}
