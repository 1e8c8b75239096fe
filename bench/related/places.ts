import { MongoMemoryReplSet } from 'mongodb-memory-server'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getMongod, mongodVersion } from '../../tests/setup/mongod.js'
import type { Needs } from './engines.js'

/** Where engines keep their archives during one run. */
export type Places = {
  /** The address of an empty place, or none where the run has no such server. */
  readonly fresh: (needs: Needs) => string | undefined
  readonly remove: () => Promise<void>
}

/** More memory would hide what a question reads from the disk; less than a small server has would be unfair. */
const mongoCache = 2

/** MongoDB is the server at `MONGO_URL`, or one that is started; PostgreSQL the empty database at `PG_URL`. */
export const openPlaces = async (needed: ReadonlySet<Needs>): Promise<Places> => {
  const directory = mkdtempSync(path.join(tmpdir(), 'newsroom-bench-'))
  const started =
    needed.has('mongodb') && !process.env['MONGO_URL'] ? await startMongo() : undefined
  const mongo = process.env['MONGO_URL'] ?? started?.getUri()
  const addresses: Readonly<Record<Needs, () => string | undefined>> = {
    file: () => `file:${path.join(directory, `${randomUUID()}.db`)}`,
    mongodb: () => {
      if (mongo === undefined) return undefined
      const url = new URL(mongo)
      url.pathname = `/newsroom-bench-${randomUUID().slice(0, 8)}`
      return url.href
    },
    nothing: () => '',
    postgres: () => process.env['PG_URL'],
  }
  return {
    fresh: (needs) => addresses[needs](),
    remove: async () => {
      await started?.stop()
      rmSync(directory, { force: true, recursive: true })
    },
  }
}

const startMongo = async (): Promise<MongoMemoryReplSet | undefined> => {
  try {
    await getMongod()
  } catch {
    return undefined
  }
  return MongoMemoryReplSet.create({
    binary: { version: mongodVersion },
    instanceOpts: [
      { args: ['--wiredTigerCacheSizeGB', String(mongoCache)], launchTimeout: 120_000 },
    ],
    replSet: { count: 1, storageEngine: 'wiredTiger' },
  })
}
