import { MongoBinary } from 'mongodb-memory-server'

/** The MongoDB the suite is known to pass on; a server named in `MONGOMS_SYSTEM_BINARY` is used whatever its version. */
export const mongodVersion = process.env.MONGOMS_VERSION ?? '7.0.15'

/**
 * The path of the server the tests will start: `MONGOMS_SYSTEM_BINARY`, else one that is downloaded once and kept.
 *
 * @throws Error when there is none to be had.
 */
export const getMongod = (): Promise<string> => MongoBinary.getPath({ version: mongodVersion })
