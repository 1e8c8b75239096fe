import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runJobs } from '../setup/newsOf.js'
import { freshDatabaseUrl, openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { rowsOf } from '../setup/stories.js'

const publications = 200
const kills = 4
const publisher = fileURLToPath(new URL('../setup/endlessPublisher.ts', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))

let newsroom: TestNewsroom
let url: string
beforeAll(async () => {
  url = freshDatabaseUrl({ shared: true })
  newsroom = await openNewsroom({}, {}, url)
})
afterAll(() => newsroom.destroy())

/** Publishes from one number on, and is killed some milliseconds after so many stories came out. */
const publishAndKill = async (from: number, count: number, after: number): Promise<number> => {
  const child = spawn(
    process.execPath,
    ['scripts/run.js', publisher, url, String(from), String(publications)],
    // As in production: the tables are there, and nobody pushes a schema.
    { cwd: root, env: { ...process.env, NODE_ENV: 'production' } },
  )
  let published = 0
  child.stdout.on('data', (chunk) => {
    published += String(chunk).match(/^published/gmu)?.length ?? 0
    if (published >= count) setTimeout(() => child.kill('SIGKILL'), after)
  })
  await once(child, 'close')
  return published
}

describe('a process that is killed while it publishes', () => {
  it(
    'leaves nothing that the repair job does not put right: every list is there, none holds a ghost',
    { timeout: 400_000 },
    async () => {
      const each = publications / kills
      for (let round = 0; round < kills; round += 1)
        // Odd times, so that the kill falls into another step each round.
        expect(await publishAndKill(round * 1000, each, round * 7)).toBeGreaterThanOrEqual(each)

      await newsroom.payload.jobs.queue({ input: {}, task: 'newsroomRepairLists' as never })
      await runJobs(newsroom)

      const stories = await rowsOf(newsroom, 'articles')
      const out = new Set(
        stories.filter((story) => story['_status'] === 'published').map(({ id }) => id),
      )
      expect(out.size).toBeGreaterThan(publications / 2)
      const links = await rowsOf(newsroom, 'related-links', { live: { equals: true } })
      expect(links.filter(({ to }) => !out.has(to))).toEqual([])
      const listed = new Map<unknown, number>()
      for (const { from } of links) listed.set(from, (listed.get(from) ?? 0) + 1)
      expect([...out].filter((id) => (listed.get(id) ?? 0) < 5)).toEqual([])
      const indexed = await rowsOf(newsroom, 'story-index')
      expect(indexed.map(({ id }) => String(id)).toSorted()).toEqual(
        [...out].map(String).toSorted(),
      )
    },
  )
})
