import { MongoMemoryReplSet } from 'mongodb-memory-server'
import { mongodVersion } from './mongod.js'

/**
 * Starts the one MongoDB all integration files share; each of them takes a database name of its own.
 *
 * A replica set of one member, because transactions need one, and because Payload's adapter only uses them when the
 * address it is given says `replicaSet=`. The address is left in `NEWSROOM_TEST_MONGO_URL`.
 */
export const setup = async (): Promise<() => Promise<void>> => {
  const replicaSet = await MongoMemoryReplSet.create({
    binary: { version: mongodVersion },
    // A first start may have to fetch the server, and a busy machine takes its time.
    instanceOpts: [{ launchTimeout: 120_000 }],
    replSet: { count: 1, storageEngine: 'wiredTiger' },
  })
  process.env.NEWSROOM_TEST_MONGO_URL = replicaSet.getUri()

  return async () => {
    await replicaSet.stop()
  }
}
