import type { Payload } from 'payload'

const last = new WeakMap<Payload, Promise<unknown>>()

/**
 * Does one piece of work after the other within a process: Payload runs jobs side by side, and two that fill one list or
 * add to one count would undo each other.
 */
export const inTurn = <T>(payload: Payload, work: () => Promise<T>): Promise<T> => {
  const turn = (last.get(payload) ?? Promise.resolve()).then(work, work)
  last.set(payload, turn)
  return turn
}
