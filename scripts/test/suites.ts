import { findChromium } from '../../tests/setup/chromium.js'
import { getMongod } from '../../tests/setup/mongod.js'

/** One run of vitest. */
export type Suite = {
  /** Laid over the environment. */
  readonly env?: Readonly<Record<string, string>>
  /** Why it cannot run on this machine, with the remedy; `undefined` when it can. */
  readonly findObstacle?: () => Promise<string | undefined>
  readonly heading: string
  /** Named where it cannot run, and no failure even in CI: what needs a server that npm does not bring. */
  readonly isExtra?: true
  /** What `npm test -- <name>` calls it. Runs of one name go together. */
  readonly name: string
}

const withoutMongod = async () => {
  try {
    await getMongod()
    return undefined
  } catch {
    return 'no mongod: set MONGOMS_SYSTEM_BINARY=/path/to/mongod, or allow the download'
  }
}

const withoutPostgres = async () =>
  process.env['NEWSROOM_TEST_PG_URL'] === undefined
    ? 'no PostgreSQL: set NEWSROOM_TEST_PG_URL=postgres://…, for a role that may create databases'
    : undefined

const withoutChromium = async () =>
  findChromium() === undefined
    ? 'no Chromium: set CHROMIUM_PATH=/path/to/chromium, or install it as /usr/bin/chromium'
    : undefined

/**
 * Every suite, in the order they run: the quickest answer first.
 *
 * The core runs twice, a day's width of time zones apart, because a date that is read in the machine's own zone is
 * right in one of them only.
 */
export const suites: readonly Suite[] = [
  { env: { TZ: 'UTC' }, heading: 'the core, in UTC', name: 'core' },
  { env: { TZ: 'America/New_York' }, heading: 'the core, in New York', name: 'core' },
  { heading: 'Payload on SQLite', name: 'sqlite' },
  { findObstacle: withoutMongod, heading: 'Payload on MongoDB', name: 'mongodb' },
  {
    findObstacle: withoutPostgres,
    heading: 'Payload on PostgreSQL',
    isExtra: true,
    name: 'postgres',
  },
  { findObstacle: withoutChromium, heading: 'the admin and the site in Chromium', name: 'e2e' },
]
