import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startProcess } from '../setup/otherProcess.js'
import type { OtherProcess } from '../setup/otherProcess.js'
import { freshDatabaseUrl, openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { rowsOf, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

const each = 400

let newsroom: TestNewsroom
let url: string
let stories: readonly Row[]
beforeAll(async () => {
  url = freshDatabaseUrl({ shared: true })
  newsroom = await openNewsroom({}, {}, url)
  const written: Row[] = []
  for (let index = 0; index < 5; index += 1)
    written.push(await write(newsroom, typed({ title: `Story ${index}` })))
  stories = written
})
afterAll(() => newsroom.destroy())

/** Another process on the same database, which counts when told to. */
const startReader = (how: string, count: number, rows: readonly Row[]) =>
  startProcess('reader.ts', [
    url,
    String(count),
    how,
    ...rows.map(({ publicId }) => String(publicId)),
  ])

const totals = async (): Promise<readonly unknown[]> => {
  const rows = await rowsOf(newsroom, 'article-reads', { day: { equals: 'total' } })
  return stories.map(({ id }) => rows.find(({ article }) => article === String(id))?.['count'])
}

describe('processes that count the same stories at once', () => {
  it('come to the exact sum, each day in one row', { timeout: 120_000 }, async () => {
    const readers = await Promise.all(
      ['destroy', 'destroy'].map((how) => startReader(how, each, stories)),
    )
    readers.forEach(({ go }) => go())
    expect(await Promise.all(readers.map(({ ended }) => ended))).toEqual([0, 0])
    expect(await totals()).toEqual(stories.map(() => 2 * each))
    const rows = await rowsOf(newsroom, 'article-reads')
    expect(rows).toHaveLength(2 * stories.length)
    expect(rows.every(({ count }) => count === 2 * each)).toBe(true)
  })
})

/** How a process ends, and its last word. MongoDB's connections keep one alive that has nothing left to do. */
const ends = [
  { code: 'SIGTERM', how: 'SIGTERM', stop: (child: OtherProcess) => child.kill() },
  ...(freshDatabaseUrl({ shared: true }).startsWith('file:')
    ? [{ code: 0, how: 'exit', stop: () => undefined }]
    : []),
]

describe('a process that ends', () => {
  it.each(ends)('by $how writes what it counted', { timeout: 120_000 }, async (end) => {
    const [before] = await totals()
    const child = await startReader(end.how, 3, stories.slice(0, 1))
    child.go()
    await child.says('counted')
    end.stop(child)
    expect(await child.ended).toBe(end.code)
    expect((await totals())[0]).toBe(Number(before) + 3)
  })
})
