import { LRUCache } from 'lru-cache'
import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { changesOf } from '../desk/delivery/changes.js'
import type { Newsroom } from '../options.js'
import { NewsProblem } from './problem.js'

/** An answer before it is known who asks: text, its media type, and what goes with it. */
export type NewsAnswer = {
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
  readonly status?: number
  /** Media type with its charset. */
  readonly type: string
}

/** The same as it is kept. */
export type KeptAnswer = {
  readonly bytes: Uint8Array
  /** Milliseconds since 1970; `undefined` while the newsroom knows of no change. */
  readonly changedAt: number | undefined
  /** Strong: of the bytes. */
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
  readonly status: number
  readonly type: string
  /** What the answer is valid by. */
  readonly validBy: string
}

type Question = {
  readonly key: string
  /** How long an answer serves that changes without a publication, in seconds. */
  readonly keptFor?: number | undefined
  readonly make: () => Promise<NewsAnswer>
}

export type ReadCache = { readonly answer: (question: Question) => Promise<KeptAnswer> }

const opened = new WeakMap<Payload, ReadCache>()

/** The answers this process keeps. */
export const readCacheOf = (newsroom: Newsroom, payload: Payload): ReadCache => {
  const known = opened.get(payload)
  if (known) return known
  const made = openReadCache(newsroom, payload)
  opened.set(payload, made)
  return made
}

/** What an entry takes beside its bytes and its key. */
const overhead = 600

/**
 * Answers are valid by the newest change of the newsroom (see `noteChange`), and made anew with the first question after
 * one; of many who ask at the same moment one makes it. When it cannot be made, what was true before is told.
 */
const openReadCache = (newsroom: Newsroom, payload: Payload): ReadCache => {
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: newsroom.delivery.cache.megabytes * 1024 * 1024,
    sizeCalculation: ({ bytes }, key) => bytes.length + 2 * key.length + overhead,
  })
  const making = new Map<string, Promise<KeptAnswer>>()

  const makeAnew = async ({ key, make }: Question, validBy: string, changedAt?: number) => {
    const { body, headers = {}, status = 200, type } = await make()
    const bytes = Buffer.from(body)
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
    const answer = { bytes, changedAt, etag, headers, status, type, validBy }
    kept.set(key, answer)
    return answer
  }
  return {
    answer: async (question) => {
      const { key, keptFor } = question
      const stamp = await changesOf(newsroom, payload).stamp()
      const turn = keptFor === undefined ? 0 : Math.floor(Date.now() / (keptFor * 1000))
      const validBy = `${turn} ${stamp?.turn ?? ''}`
      const known = kept.get(key)
      if (known?.validBy === validBy) return known

      const mark = `${validBy}\n${key}`
      // What changes by the hour has changed with its turn, at the latest.
      const changedAt = stamp && Math.max(stamp.changedAt, turn * (keptFor ?? 0) * 1000)
      const made = making.get(mark) ?? makeAnew(question, validBy, changedAt)
      making.set(mark, made)
      try {
        return await made
      } catch (error) {
        if (!known || error instanceof NewsProblem) throw error
        payload.logger.error({ err: error, msg: `${key} is answered as it was before` })
        return known
      } finally {
        making.delete(mark)
      }
    },
  }
}
