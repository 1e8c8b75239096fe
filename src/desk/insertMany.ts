import type { CollectionSlug, PayloadRequest } from 'payload'
import type { RowId } from '../article/documents.js'

type Row = Readonly<Record<string, unknown>>

/**
 * Puts rows of a plain collection in at once, in the request's transaction: no hooks, and no fields that a database keeps
 * in tables of their own. Payload's adapters have no such question, so it is asked of what they are made of; of an adapter
 * that is made of something else, row by row.
 */
export const insertMany = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  rows: readonly Row[],
): Promise<void> => {
  if (rows.length === 0) return
  const now = new Date().toISOString()
  const stamped = rows.map((row) => ({ ...row, createdAt: now, updatedAt: now }))
  const db = req.payload.db as unknown as Mongoose | SqlAdapter
  const transaction = (await req.transactionID) ?? ''
  const tableName = 'tableNameMap' in db ? db.tableNameMap.get(toSnakeCase(collection)) : undefined
  if ('tableNameMap' in db && tableName !== undefined)
    await db.insert({ db: db.sessions[transaction]?.db ?? db.drizzle, tableName, values: stamped })
  else if ('connection' in db) {
    const session = db.sessions[transaction]
    await db.collections[collection]?.insertMany(stamped, session ? { session } : {})
  } else
    for (const data of rows)
      await req.payload.db.create({ collection, data, req, returning: false } as never)
}

const toSnakeCase = (slug: string): string =>
  slug
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])/gu, '_')
    .replaceAll(/[^A-Za-z\d]+/gu, '_')
    .toLowerCase()

/** The parts of `@payloadcms/drizzle` that this uses. */
type SqlAdapter = {
  readonly drizzle: unknown
  readonly insert: (query: {
    readonly db: unknown
    readonly tableName: string
    readonly values: readonly Row[]
  }) => Promise<unknown>
  readonly sessions: Readonly<Record<RowId, { readonly db: unknown } | undefined>>
  readonly tableNameMap: ReadonlyMap<string, string>
}

/** The parts of `@payloadcms/db-mongodb` that this uses. */
type Mongoose = {
  readonly collections: Readonly<
    Record<
      string,
      {
        readonly insertMany: (
          rows: readonly Row[],
          options: { readonly session?: unknown },
        ) => Promise<unknown>
      }
    >
  >
  readonly connection: unknown
  readonly sessions: Readonly<Record<RowId, unknown>>
}
