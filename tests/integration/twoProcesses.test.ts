import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startProcess } from '../setup/otherProcess.js'
import { freshDatabaseUrl, openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { rowsOf } from '../setup/stories.js'

const each = 9

let newsroom: TestNewsroom
let url: string
beforeAll(async () => {
  url = freshDatabaseUrl({ shared: true })
  newsroom = await openNewsroom({}, {}, url)
})
afterAll(() => newsroom.destroy())

type Outcome = { readonly error?: string; readonly slug?: string }

/** A second and a third newsroom on the same database, which publish when told to. */
const startPublisher = (name: string) => startProcess('publisher.ts', [url, name, String(each)])

describe('two processes that publish at once', () => {
  it(
    'lose no story, share no address and leave no half-written list',
    { timeout: 120_000 },
    async () => {
      const processes = await Promise.all(['Vientiane', 'Pakse'].map(startPublisher))
      processes.forEach(({ go }) => go())
      await Promise.all(processes.map(({ ended }) => ended))
      const outcomes = processes.flatMap(({ printed }): Outcome[] =>
        JSON.parse(printed().trim().split('\n').at(-1) || '[]'),
      )

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
