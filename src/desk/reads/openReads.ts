import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { publicArticles } from '../../access/articleAccess.js'
import { findId, textOf } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import type { Newsroom } from '../../options.js'
import { onShutdown } from './onShutdown.js'
import { readsBuffer } from './readsBuffer.js'
import type { Owed, Reads } from './readsBuffer.js'
import { addReads, allDays, keyOf } from './readsRows.js'

/** A process that is killed loses the reads of at most so many milliseconds, or so many reads. */
const most = { apart: 5000, unwritten: 200 } as const

/** How many stories are asked for at once. */
const page = 500

/** The reads of a newsroom in this process. */
export type OpenReads = {
  /** Counts a read. Where the newsroom writes at once it is written when this is done. */
  readonly count: (day: string, publicId: string) => Promise<void>
  /** Writes what is not written yet; a failure is logged, and what could not be written is kept. */
  readonly flush: () => Promise<void>
}

const open = new WeakMap<Payload, OpenReads>()

/** The one buffer of this Payload; its first read opens it, so that a process that counts nothing waits for nothing. */
export const openReads = (newsroom: Newsroom, payload: Payload): OpenReads => {
  const known = open.get(payload)
  if (known) return known
  const reads = startReads(newsroom, payload)
  open.set(payload, reads)
  return reads
}

const startReads = (newsroom: Newsroom, payload: Payload): OpenReads => {
  const buffer = readsBuffer({
    add: (row, count) => addReads(newsroom, payload, row, count),
    toRows: (reads) => toRows(newsroom, payload, reads),
  })
  let timer: NodeJS.Timeout | undefined
  // While it writes, or after it failed, a full buffer waits for its turn like any other.
  let isWriting = false
  let hasFailed = false
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    isWriting = true
    try {
      await buffer.flush()
      hasFailed = false
    } catch (error) {
      hasFailed = true
      payload.logger.error({ err: error, msg: 'Reads could not be written; they are kept.' })
    }
    isWriting = false
    if (hasFailed || buffer.waiting() > 0) later()
  }
  const later = (): void => {
    timer ??= setTimeout(() => void flush(), most.apart).unref()
  }
  const forget = onShutdown(flush)

  const { destroy } = payload
  // Payload tells nobody that it ends.
  Object.assign(payload, {
    destroy: async () => {
      await flush()
      clearTimeout(timer)
      forget()
      open.delete(payload)
      Object.assign(payload, { destroy })
      await destroy()
    },
  })
  return {
    count: async (day, publicId) => {
      if (!buffer.add(day, publicId)) return
      if (newsroom.reads.flush === 'immediate') await flush()
      else if (buffer.waiting() >= most.unwritten && !isWriting && !hasFailed) void flush()
      else later()
    },
    flush,
  }
}

/** A read counts on its day and in all days, if readers see the story at this moment. */
const toRows = async (
  newsroom: Newsroom,
  payload: Payload,
  reads: readonly Reads[],
): Promise<readonly Owed[]> => {
  const rows: Owed[] = []
  for (let start = 0; start < reads.length; start += page) {
    const some = reads.slice(start, start + page)
    const stories = await findStories(
      newsroom,
      payload,
      some.map(({ publicId }) => publicId),
    )
    for (const { count, day, publicId } of some) {
      const story = stories.get(publicId)
      if (!story) continue
      const { id, ...where } = story
      for (const each of [day, allDays])
        rows.push({
          count,
          row: { ...where, article: String(id), day: each, key: keyOf(each, id) },
        })
    }
  }
  return rows
}

type Story = { readonly id: RowId; readonly language: string; readonly section: null | string }

const findStories = async (
  newsroom: Newsroom,
  payload: Payload,
  publicIds: readonly string[],
): Promise<ReadonlyMap<string, Story>> => {
  const { docs } = await payload.db.find({
    collection: newsroom.slugs.articles as CollectionSlug,
    joins: false,
    limit: publicIds.length,
    pagination: false,
    req: {} as PayloadRequest, // nobody's request: who read is not known here
    select: { language: true, publicId: true, section: true },
    where: { and: [{ publicId: { in: [...publicIds] } }, publicArticles] },
  })
  return new Map(
    (docs as unknown as readonly Readonly<Record<string, unknown>>[]).map((row) => {
      const section = findId(row['section'])
      return [
        textOf(row['publicId']),
        {
          id: row['id'] as RowId,
          language: textOf(row['language']),
          section: section === undefined ? null : String(section),
        },
      ]
    }),
  )
}
