import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import type { RowId } from '../../article/documents.js'
import type { Language } from '../../core/story.js'
import type { Newsroom } from '../../options.js'

/** The `day` of the row that counts all days. */
export const allDays = 'total'

/** A row of the counts without its count: what was read, and when. */
export type ReadsRow = {
  readonly article: string
  readonly day: string
  readonly key: string
  readonly language: Language
  readonly section: null | string
}

type Counted = { readonly article: string; readonly count: number; readonly day: string }

/** Counting is nobody's request and no part of a transaction. */
const beside = {} as PayloadRequest

export const keyOf = (day: string, article: RowId): string => `${day}/${article}`

/**
 * Adds reads to a row in one step of the database, so that no other process's are lost; the first read makes the row. Of two
 * processes that make it at once one is refused by the unique key and adds to the other's.
 */
export const addReads = async (
  newsroom: Newsroom,
  { db }: Payload,
  row: ReadsRow,
  count: number,
): Promise<void> => {
  const add = async (): Promise<boolean> =>
    (await db.updateOne({
      collection: slugOf(newsroom),
      data: { count: { $inc: count }, section: row.section },
      options: { atomic: true },
      req: beside,
      where: { key: { equals: row.key } },
    } as never)) !== null
  if (await add()) return
  try {
    await db.create({
      collection: slugOf(newsroom),
      data: { ...row, count },
      req: beside,
    } as never)
  } catch (error) {
    if (!(await add())) throw error
  }
}

/** The most read of one day, most reads first; ties in the order of their keys, which is the same every time. */
export const findMostCounted = (
  newsroom: Newsroom,
  payload: Payload,
  {
    day,
    language,
    limit,
    section,
  }: {
    readonly day: string
    readonly language: Language
    readonly limit: number
    readonly section: RowId | undefined
  },
): Promise<readonly Counted[]> =>
  find(newsroom, payload, {
    limit,
    sort: ['-count', '-key'],
    where: {
      day: { equals: day },
      language: { equals: language },
      ...(section === undefined ? {} : { section: { equals: String(section) } }),
    },
  })

export const findCounted = (
  newsroom: Newsroom,
  payload: Payload,
  keys: readonly string[],
): Promise<readonly Counted[]> =>
  keys.length === 0
    ? Promise.resolve([])
    : find(newsroom, payload, { limit: keys.length, where: { key: { in: [...keys] } } })

/** With a story that is deleted go its reads, in the same transaction. */
export const forgetReads = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: slugOf(newsroom),
    req,
    where: { article: { equals: String(id) } },
  })
}

const find = async (
  newsroom: Newsroom,
  { db }: Payload,
  query: { readonly limit: number; readonly sort?: string[]; readonly where: Where },
): Promise<readonly Counted[]> => {
  const { docs } = await db.find({
    collection: slugOf(newsroom),
    pagination: false,
    req: beside,
    select: { article: true, count: true, day: true, key: true },
    ...query,
  })
  return docs as unknown as readonly Counted[]
}

const slugOf = ({ slugs }: Newsroom): CollectionSlug => slugs.articleReads as CollectionSlug
