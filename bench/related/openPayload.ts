import { postgresAdapter } from '@payloadcms/db-postgres'
import { randomUUID } from 'node:crypto'
import type { Payload, SanitizedConfig } from 'payload'
import { buildConfig, getPayload } from 'payload'
import { database } from '../../dev/database.js'
import type { Newsroom, NewsroomOptions } from '../../src/options.js'
import { testConfig } from '../../tests/setup/payload.js'

/** What goes well is not told between the rows of a table. */
const logger = { options: { level: 'error' } }

/** A newsroom as a host opens it, on the database at an address. */
export const openPayload = async (address: string, options: NewsroomOptions = {}) => {
  const config = await testConfig(options, { logger }, address)
  return { newsroom: config.custom?.['newsroom'] as Newsroom, payload: await open(config) }
}

/** A Payload with nothing in it, for the client that its adapter talks through. */
export const openEmptyPayload = async (address: string): Promise<Payload> =>
  open(
    await buildConfig({
      collections: [],
      db: address.startsWith('postgres')
        ? postgresAdapter({ pool: { connectionString: address }, push: false })
        : database(address),
      logger,
      secret: 'only for benchmarks',
      telemetry: false,
      typescript: { autoGenerate: false },
    }),
  )

const open = (config: SanitizedConfig): Promise<Payload> =>
  getPayload({ config, cron: false, key: randomUUID() })

/** The parts of the clients that Payload's adapters talk through, which its own types leave out. */
type Clients = {
  readonly client: {
    readonly execute: (
      statement: string | { readonly args: readonly unknown[]; readonly sql: string },
    ) => Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>
  }
  readonly collections: Readonly<Record<string, { readonly collection: MongoCollection }>>
  readonly versions: Readonly<Record<string, { readonly collection: MongoCollection }>>
  readonly connection: { readonly collection: (name: string) => MongoCollection }
  readonly pool: {
    readonly query: (
      sql: string,
      values?: readonly unknown[],
    ) => Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>
  }
}

export type MongoCollection = {
  readonly aggregate: (stages: readonly object[]) => Cursor
  readonly createIndex: (keys: object, options: object) => Promise<unknown>
  readonly find: (filter: object) => Cursor
  readonly insertMany: (
    rows: readonly object[],
    options?: object,
  ) => Promise<{ readonly insertedIds: Readonly<Record<number, unknown>> }>
}

type Cursor = { readonly toArray: () => Promise<readonly Readonly<Record<string, unknown>>[]> }

export const clientsOf = ({ db }: Payload): Clients => db as unknown as Clients
