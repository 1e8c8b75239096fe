import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from 'payload'

/** Where the demo keeps its database, its pictures and its build marks. Delete it to start afresh. */
export const dataDirectory = path.join(path.dirname(fileURLToPath(import.meta.url)), '.data')

const defaultUrl = `file:${path.join(dataDirectory, 'newsroom.db')}`

/**
 * The adapter `DATABASE_URL` asks for: unset or `file:…` is SQLite, `mongodb://…` MongoDB, `postgres://…` PostgreSQL.
 *
 * @throws Error on any other address.
 */
export const database = (url = process.env['DATABASE_URL'] || defaultUrl): Config['db'] => {
  if (url.startsWith('mongodb'))
    return mongooseAdapter({
      // Two connections creating one collection at once is wasted work; the adapter ensures the indexes itself.
      connectOptions: { autoCreate: false, autoIndex: false },
      ensureIndexes: true,
      url,
    })
  if (url.startsWith('postgres')) return postgresAdapter({ pool: { connectionString: url } })
  // WAL lets readers go on while a story is saved; the timeout lets a second process wait its turn.
  if (url.startsWith('file:') || url === ':memory:')
    return sqliteAdapter({ busyTimeout: 10_000, client: { url }, wal: url !== ':memory:' })
  throw new Error(`DATABASE_URL: expected file:…, mongodb://… or postgres://…, got “${url}”`)
}
