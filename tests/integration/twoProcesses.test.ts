import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabaseUrl, openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { rowsOf } from '../setup/stories.js'

const each = 9
const publisher = fileURLToPath(new URL('../setup/publisher.ts', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))

let newsroom: TestNewsroom
let url: string
beforeAll(async () => {
  url = freshDatabaseUrl({ shared: true })
  newsroom = await openNewsroom({}, {}, url)
})
afterAll(() => newsroom.destroy())

/** A second and a third newsroom on the same database, which publish when told to. */
const startProcess = async (name: string) => {
  const child = spawn(process.execPath, ['scripts/run.js', publisher, url, name, String(each)], {
    cwd: root,
    // As in production: the tables are there, and nobody pushes a schema.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  let out = ''
  let log = ''
  child.stdout.on('data', (chunk) => (out += String(chunk)))
  const ready = new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      log += String(chunk)
      if (log.includes('ready')) resolve()
    })
    child.on('close', (code, signal) => reject(new Error(`ended with ${code ?? signal}: ${log}`)))
  })
  const done = new Promise<readonly { error?: string; slug?: string }[]>((resolve) =>
    child.on('close', () => resolve(JSON.parse(out.trim().split('\n').at(-1) || '[]'))),
  )
  await ready
  return { done, go: () => child.stdin.write('go\n') }
}

describe('two processes that publish at once', () => {
  it(
    'lose no story, share no address and leave no half-written list',
    { timeout: 120_000 },
    async () => {
      const processes = await Promise.all(['Vientiane', 'Pakse'].map(startProcess))
      processes.forEach(({ go }) => go())
      const outcomes = (await Promise.all(processes.map(({ done }) => done))).flat()

      expect(outcomes.filter(({ error }) => error)).toEqual([])
      const stories = await rowsOf(newsroom, 'articles')
      expect(stories).toHaveLength(2 * each)
      expect(
        stories.every((story) => story['_status'] === 'published' && story['publishedAt']),
      ).toBe(true)
      expect(await rowsOf(newsroom, 'story-index')).toHaveLength(2 * each)
      expect(new Set(stories.map(({ slug }) => slug)).size).toBe(2 * each)
      expect([...new Set(outcomes.map(({ slug }) => slug))].sort()).toEqual(
        stories.map(({ slug }) => slug).sort(),
      )

      const ids = new Set(stories.map(({ id }) => id))
      const links = await rowsOf(newsroom, 'related-links')
      expect(
        links.every(({ from, live, to }) => ids.has(from) && ids.has(to) && live && from !== to),
      ).toBe(true)
      expect(new Set(links.map(({ from, to }) => `${from}>${to}`)).size).toBe(links.length)
    },
  )
})
