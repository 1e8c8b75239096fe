// First, as in openDesk: some orders of loading Lexical wait for ever.
import '@payloadcms/richtext-lexical/lexical'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CollectionConfig, Config, Payload, PayloadRequest } from 'payload'
import { buildConfig, createLocalReq, getPayload } from 'payload'
import type { Newsroom } from '../options.js'
import { newsroomPlugin } from '../plugin.js'
import { Misuse } from './errors.js'

/** A newsroom of its own for an archive that is only measured. `close` also removes its database. */
export type ArchiveNewsroom = {
  readonly close: () => Promise<void>
  readonly newsroom: Newsroom
  readonly payload: Payload
  readonly req: PayloadRequest
}

/**
 * Opens an empty newsroom beside the database of that address: never in it. Stories go through the plugin's own hooks;
 * there are no drafts and no house rules, because the archive is another's.
 *
 * @throws Misuse for an address of no database, or whose adapter is not installed.
 */
export const openArchiveNewsroom = async (
  languages: readonly string[],
  address: string | undefined,
): Promise<ArchiveNewsroom> => {
  const { adapter, prepare, remove } = await toAdapter(address)
  const config = await buildConfig({
    collections: [{ slug: 'users', auth: true, fields: [] }],
    db: adapter,
    editor: lexicalEditor(),
    logger: {
      destination: process.stderr,
      options: { level: 'error' },
    } as unknown as NonNullable<Config['logger']>, // its type asks for all of pino's options
    plugins: [
      newsroomPlugin({
        languages,
        overrides: { articles: withoutDrafts, media: withoutFiles },
        rules: [],
      }),
    ],
    secret: randomUUID(),
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  const payload = await getPayload({ config, cron: false, key: randomUUID() })
  await prepare(payload)
  return {
    close: async () => {
      await remove(payload)
      await payload.destroy()
    },
    newsroom: payload.config.custom?.['newsroom'] as Newsroom,
    payload,
    req: await createLocalReq({}, payload),
  }
}

/** Every story is out, and comes in once. */
const withoutDrafts = (articles: CollectionConfig): CollectionConfig => ({
  ...articles,
  fields: [
    ...articles.fields,
    { name: '_status', type: 'select', defaultValue: 'published', options: ['draft', 'published'] },
  ],
  versions: false,
})

/** An archive brings no pictures: no folder is made for them. */
const withoutFiles = (media: CollectionConfig): CollectionConfig => ({
  ...media,
  upload: { ...(typeof media.upload === 'object' ? media.upload : {}), disableLocalStorage: true },
})

type Opened = {
  readonly adapter: Config['db']
  readonly prepare: (payload: Payload) => Promise<unknown>
  readonly remove: (payload: Payload) => Promise<void>
}

const toAdapter = async (address: string | undefined): Promise<Opened> => {
  const name = `newsroom-related-${randomUUID().slice(0, 8)}`
  if (address === undefined || address.startsWith('file:')) {
    const folder =
      address === undefined ? tmpdir() : path.dirname(path.resolve(address.slice('file:'.length)))
    const file = path.join(folder, `${name}.db`)
    Object.assign(process.env, makingTables)
    const { sqliteAdapter } = await load(() => import('@payloadcms/db-sqlite'), 'db-sqlite')
    return {
      adapter: sqliteAdapter({ client: { url: pathToFileURL(file).href }, wal: true }),
      // Nothing of it outlives the command, so nothing need survive a power cut.
      prepare: ({ db }) => clientOf(db).execute('PRAGMA synchronous = OFF'),
      remove: async () => {
        for (const end of ['', '-shm', '-wal']) await rm(`${file}${end}`, { force: true })
      },
    }
  }
  if (/^mongodb(?:\+srv)?:\/\//u.test(address)) {
    const url = new URL(address)
    url.pathname = `/${name}`
    const { mongooseAdapter } = await load(() => import('@payloadcms/db-mongodb'), 'db-mongodb')
    return {
      adapter: mongooseAdapter({
        // The adapter makes the indexes itself; the driver would make them a second time, side by side.
        connectOptions: { autoCreate: false, autoIndex: false },
        ensureIndexes: true,
        url: url.href,
      }),
      prepare: () => Promise.resolve(),
      remove: ({ db }) => connectionOf(db).dropDatabase(),
    }
  }
  if (/^postgres(?:ql)?:\/\//u.test(address)) {
    Object.assign(process.env, makingTables)
    const { postgresAdapter } = await load(() => import('@payloadcms/db-postgres'), 'db-postgres')
    return {
      adapter: postgresAdapter({ pool: { connectionString: address }, schemaName: name }),
      prepare: () => Promise.resolve(),
      remove: async ({ db }) => void (await poolOf(db).query(`DROP SCHEMA "${name}" CASCADE`)),
    }
  }
  throw new Misuse(`--database: expected file:…, mongodb://… or postgres://…, got ${address}`)
}

/** Payload makes the tables of a database once per process, and none in production: this one is always new. */
const makingTables = { NODE_ENV: 'development', PAYLOAD_FORCE_DRIZZLE_PUSH: 'true' }

const clientOf = (db: unknown) =>
  (db as { client: { execute: (statement: string) => Promise<unknown> } }).client
const connectionOf = (db: unknown) =>
  (db as { connection: { dropDatabase: () => Promise<void> } }).connection

const poolOf = (db: unknown) => (db as { pool: { query: (sql: string) => Promise<unknown> } }).pool

const load = async <T>(adapter: () => Promise<T>, name: string): Promise<T> => {
  try {
    return await adapter()
  } catch {
    throw new Misuse(`--database: install @payloadcms/${name} for this`)
  }
}
