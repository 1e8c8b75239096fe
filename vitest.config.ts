import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url))

const integration = ['tests/integration/**/*.test.{ts,tsx}']
const onMongo = ['tests/mongodb/**/*.test.ts']
const e2e = ['tests/e2e/**/*.test.{ts,tsx}']

/** One Payload after another in one process: a fresh process per file takes five times as long. */
const withPayload = {
  env: {
    NODE_ENV: 'test' as const,
    // The schema push remembers the last schema and gives a second database with the same one no tables.
    PAYLOAD_FORCE_DRIZZLE_PUSH: 'true',
  },
  fileParallelism: false,
  hookTimeout: 60_000,
  isolate: false,
  testTimeout: 60_000,
}

export default defineConfig({
  resolve: {
    alias: [
      { find: /^payload-plugin-newsroom$/, replacement: source('index.ts') },
      { find: /^payload-plugin-newsroom\/core$/, replacement: source('core/index.ts') },
      { find: /^payload-plugin-newsroom\/client$/, replacement: source('exports/client.ts') },
      { find: /^payload-plugin-newsroom\/lo$/, replacement: source('lo/index.ts') },
      { find: /^payload-plugin-newsroom\/rsc$/, replacement: source('exports/rsc.ts') },
    ],
  },
  test: {
    // The admin's modules import style sheets, which Node refuses. Everything else of Payload stays with Node: passing
    // all of it through Vite makes an integration file five times as slow to load.
    server: {
      deps: {
        inline: [
          /@payloadcms\/ui\//,
          /@payloadcms\/next\/(?!dist\/exports\/routes)/,
          /@payloadcms\/richtext-lexical\/dist\/exports\/client/,
        ],
      },
    },
    projects: [
      {
        extends: true,
        test: {
          exclude: [...integration, ...onMongo, ...e2e],
          // Everything that needs neither database nor browser, so that no folder can be forgotten.
          include: ['tests/**/*.test.{ts,tsx}'],
          isolate: false,
          name: 'core',
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          ...withPayload,
          env: { ...withPayload.env, NEWSROOM_TEST_DB: 'sqlite' },
          include: integration,
          name: 'sqlite',
        },
      },
      {
        extends: true,
        test: {
          ...withPayload,
          env: { ...withPayload.env, NEWSROOM_TEST_DB: 'mongodb' },
          globalSetup: 'tests/setup/mongodb.ts',
          include: [...integration, ...onMongo],
          name: 'mongodb',
        },
      },
      {
        extends: true,
        test: {
          ...withPayload,
          env: { ...withPayload.env, NEWSROOM_TEST_DB: 'postgres' },
          include: integration,
          name: 'postgres',
        },
      },
      {
        extends: true,
        test: {
          ...withPayload,
          // A production build of the dev newsroom is made in a hook: 40 s on a quiet machine, two minutes on a busy one.
          hookTimeout: 600_000,
          testTimeout: 240_000,
          include: e2e,
          name: 'e2e',
        },
      },
    ],
  },
})
