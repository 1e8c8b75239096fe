import { configToSchema } from '@payloadcms/graphql'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { randomUUID } from 'node:crypto'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CollectionConfig, Config, Payload, SanitizedConfig } from 'payload'
import { buildConfig, createLocalReq, getPayload, handleEndpoints } from 'payload'
import { database } from '../../dev/database.js'
import { users } from '../../dev/users.js'
import { newsroomPlugin } from '../../src/index.js'
import type { NewsroomOptions } from '../../src/index.js'

// Payload loads graphql as CommonJS; a second copy of it would refuse the first one's schema.
const { graphql } = createRequire(import.meta.url)('graphql') as {
  graphql: (args: object) => Promise<GraphqlAnswer>
}

/** Where the servers of this run are; SQLite has none. */
const servers: Readonly<Record<string, string | undefined>> = {
  mongodb: process.env['NEWSROOM_TEST_MONGO_URL'] ?? 'mongodb://no-server-was-started',
  postgres: process.env['NEWSROOM_TEST_PG_URL'] ?? 'postgres://no-server-was-named',
}

/** The address of a database nobody has used yet; `shared` when other processes will open it too. */
export const freshDatabaseUrl = ({ shared = false } = {}): string => {
  const name = `newsroom-${randomUUID().slice(0, 8)}`
  const server = servers[process.env['NEWSROOM_TEST_DB'] ?? '']
  if (server === undefined) return shared ? `file:${path.join(tmpdir(), `${name}.db`)}` : ':memory:'
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** JSON as it came over the wire: a test says what it expects of it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- every test reads another shape
export type Json = Record<string, any>
type GraphqlAnswer = { readonly data: Json; readonly errors?: unknown }

type Answer = {
  readonly body: Readonly<Json>
  readonly headers: Headers
  readonly status: number
}
type Call = {
  readonly as?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** In place of `body`, as it is. */
  readonly raw?: BodyInit
}

/** A newsroom on a real Payload and a real, empty database. */
export type TestNewsroom = {
  /** A REST call as the site or the admin makes it; `as` is the role that is logged in. */
  readonly call: (method: string, address: string, call?: Call) => Promise<Answer>
  readonly config: SanitizedConfig
  readonly destroy: () => Promise<void>
  /** As nobody, or as the role that is logged in. */
  readonly graphql: (query: string, as?: string) => Promise<GraphqlAnswer>
  /** Payload's REST and the plugin's endpoints, as a server calls them. */
  readonly handle: (request: Request) => Promise<Response>
  readonly payload: Payload
}

/** The four roles, each with one member of staff; their REST calls carry a real session. */
const staff = [
  { email: 'reporter@example.org', languages: [], name: 'Reporter', role: 'reporter' },
  { email: 'translator@example.org', languages: ['lo'], name: 'Translator', role: 'translator' },
  { email: 'editor@example.org', languages: [], name: 'Editor', role: 'editor' },
  { email: 'admin@example.org', languages: [], name: 'Admin', role: 'admin' },
] as const

const password = 'correct horse battery'

/** A host with staff and nothing else, and the plugin. */
export const testConfig = (
  options: NewsroomOptions,
  host: Partial<Config>,
  url: string,
): Promise<SanitizedConfig> =>
  buildConfig({
    db: database(url),
    editor: lexicalEditor(),
    secret: 'only for tests',
    telemetry: false,
    typescript: { autoGenerate: false },
    ...host,
    collections: [users, ...(host.collections ?? [])],
    plugins: [newsroomPlugin({ overrides: { media: throwAwayFiles }, ...options })],
  } as Config)

export const openNewsroom = async (
  options: NewsroomOptions = {},
  host: Partial<Config> = {},
  url = freshDatabaseUrl(),
): Promise<TestNewsroom> => {
  const config = await testConfig(options, host, url)
  const key = randomUUID()
  const payload = await getPayload({ config, cron: false, key })
  // A newsroom that is opened again has its staff.
  const { totalDocs } = await payload.count({ collection: 'users' })
  for (const person of totalDocs > 0 ? [] : staff)
    await payload.create({
      collection: 'users',
      data: { ...person, languages: [...person.languages], password } as never,
    })

  const handle = (request: Request): Promise<Response> =>
    handleEndpoints({ config, payloadInstanceCacheKey: key, request })

  // One session each: of two logins of one user at the same moment Payload may refuse one, or forget its session.
  const tokens = new Map<string, Promise<string>>()
  const call: TestNewsroom['call'] = async (
    method,
    address,
    { as, body, headers = {}, raw } = {},
  ) => {
    const authorization = as ? { Authorization: `JWT ${await tokenOf(as)}` } : {}
    const request = new Request(`http://localhost:3000${address}`, {
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...authorization,
        ...headers,
      },
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(raw === undefined ? {} : { body: raw }),
    })
    const response = await handle(request)
    const text = await response.text()
    return { body: parse(text), headers: response.headers, status: response.status }
  }
  const tokenOf = (role: string): Promise<string> => {
    const token = tokens.get(role) ?? login(role)
    tokens.set(role, token)
    return token
  }
  const login = async (role: string): Promise<string> => {
    const { body } = await call('POST', '/api/users/login', {
      body: { email: `${role}@example.org`, password },
    })
    return body['token']
  }
  return {
    call,
    config,
    destroy: () => payload.destroy(),
    graphql: async (query, as) => {
      const { schema } = configToSchema(config)
      const { docs } = await payload.find({ collection: 'users' })
      const user = docs.find(({ role }) => role === as)
      const req = await createLocalReq(
        user ? { user: { ...user, collection: 'users' } } : {},
        payload,
      )
      return graphql({
        contextValue: { headers: new Headers(), req: { ...req, payloadAPI: 'GraphQL' } },
        schema,
        source: query,
      })
    },
    handle,
    payload,
  }
}

const parse = (text: string): Json => {
  try {
    return JSON.parse(text)
  } catch {
    return { text }
  }
}

const throwAwayFiles = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  upload: {
    ...(typeof collection.upload === 'object' ? collection.upload : {}),
    // Of its own, so that a picture has the same name in every newsroom.
    staticDir: path.join(tmpdir(), `newsroom-test-media-${randomUUID().slice(0, 8)}`),
  },
})
