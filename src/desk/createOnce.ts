import { setTimeout as wait } from 'node:timers/promises'
import { isObject } from '../article/documents.js'

/** How often, and after how many milliseconds, somebody is asked for again who is about to be done. */
const tries = 40
const pause = 50

export type Created<T> = { readonly isNew: boolean; readonly row: T }

/**
 * Creates what there may be one of, where a unique key of the database sees to that: of several who try at once one
 * creates it, and the others are given it. Not for use within a transaction, where the first conflict ends everything.
 */
export const createOnce = async <T>(
  find: () => Promise<T | undefined>,
  create: () => Promise<T>,
): Promise<Created<T>> => {
  for (let attempt = 1; ; attempt += 1) {
    const found = await find()
    if (found) return { isNew: false, row: found }
    try {
      return { isNew: true, row: await create() }
    } catch (error) {
      const quicker = await find()
      if (quicker) return { isNew: false, row: quicker }
      if (!isWriteConflict(error) || attempt === tries) throw error
      await wait(pause)
    }
  }
}

/** MongoDB refuses a key that another transaction is about to take, before it is known whether that one succeeds. */
const isWriteConflict = (error: unknown): boolean => isObject(error) && error['code'] === 112
