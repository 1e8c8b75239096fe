import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabaseUrl, openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { rowsOf, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

const each = 400
const reader = fileURLToPath(new URL('../setup/reader.ts', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))

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
const startReader = async (how: string, count: number, rows: readonly Row[]) => {
  const ids = rows.map(({ publicId }) => String(publicId))
  const args = ['scripts/run.js', reader, url, String(count), how, ...ids]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  })
  let log = ''
  const says = (stream: NodeJS.ReadableStream, word: string) =>
    new Promise<void>((resolve, reject) => {
      let text = ''
      stream.on('data', (chunk) => {
        text += String(chunk)
        log += String(chunk)
        if (text.includes(word)) resolve()
      })
      child.on('close', () => reject(new Error(`ended without “${word}”: ${log}`)))
    })
  const counted = says(child.stdout, 'counted')
  const ended = new Promise<number | string | null>((resolve) =>
    child.on('close', (code, signal) => resolve(code ?? signal)),
  )
  await says(child.stderr, 'ready')
  return { counted, ended, go: () => child.stdin.write('go\n'), kill: () => child.kill('SIGTERM') }
}

type Reader = Awaited<ReturnType<typeof startReader>>

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
  { code: 'SIGTERM', how: 'SIGTERM', stop: (child: Reader) => child.kill() },
  ...(freshDatabaseUrl({ shared: true }).startsWith('file:')
    ? [{ code: 0, how: 'exit', stop: () => undefined }]
    : []),
]

describe('a process that ends', () => {
  it.each(ends)('by $how writes what it counted', { timeout: 120_000 }, async (end) => {
    const [before] = await totals()
    const child = await startReader(end.how, 3, stories.slice(0, 1))
    child.go()
    await child.counted
    end.stop(child)
    expect(await child.ended).toBe(end.code)
    expect((await totals())[0]).toBe(Number(before) + 3)
  })
})
