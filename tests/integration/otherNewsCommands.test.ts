import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newsOf, runJobs } from '../setup/newsOf.js'
import { freshDatabaseUrl, openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { newsroomCall, runNewsroom, runNode } from '../setup/runNewsroom.js'
import { rewrite, rowsOf } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-other-news-'))
})
afterAll(() => rmSync(folder, { force: true, recursive: true }))

describe('newsroom relink', () => {
  let newsroom: TestNewsroom
  let url: string
  let ferry: Row
  let raft: Row
  let withdrawn: Row
  beforeAll(async () => {
    url = freshDatabaseUrl({ shared: true })
    newsroom = await openNewsroom({}, {}, url)
    const { publish } = newsOf(newsroom)
    await publish('Rice Mill Opens in Thakhek', 'Farmers brought paddy to a new mill.')
    await publish('Night Market Moves in Pakse', 'Stalls now stand beside the Sedone river.')
    ferry = await publish('Ferry Crosses at Pak Beng', 'A ferry carries lorries at Pak Beng.')
    raft = await publish(
      'Old Raft of Pak Beng Retired',
      'The raft at Pak Beng made way for a ferry.',
    )
    withdrawn = await publish('Ferry of Pak Beng Sinks', 'A ferry sank near Pak Beng, it was said.')
    await runJobs(newsroom)
  })
  afterAll(() => newsroom.destroy())

  const relink = (...args: readonly string[]) => runNewsroom(url, 'relink', ...args)

  it('makes the index and every list anew, and takes out what is not out', async () => {
    const { listOf } = newsOf(newsroom)
    const links = await rowsOf(newsroom, 'related-links', { from: { equals: ferry.id } })
    const last = links.find(({ to }) => to !== raft.id && to !== withdrawn.id)
    await newsroom.payload.update({
      id: last?.id ?? 0,
      collection: 'related-links' as never,
      data: { standing: 'pinned' } as never,
    })
    const [ghost] = await rowsOf(newsroom, 'story-index', { id: { equals: String(withdrawn.id) } })
    await rewrite(newsroom, withdrawn.id, { _status: 'draft' })
    await newsroom.payload.db.deleteMany({
      collection: 'related-links',
      where: { standing: { equals: 'suggested' } },
    })
    await newsroom.payload.db.deleteMany({ collection: 'story-index', where: {} })
    await newsroom.payload.db.create({ collection: 'story-index', data: { ...ghost } } as never)
    await newsroom.payload.kv.delete('newsroom-frequencies-en')

    const { code, out } = await relink('--json')
    expect([code, JSON.parse(out)]).toEqual([0, { stories: 4 }])
    const indexed = await rowsOf(newsroom, 'story-index')
    expect(indexed).toHaveLength(4)
    expect(indexed.map(({ id }) => id)).not.toContain(String(withdrawn.id))
    const list = await listOf(ferry.id)
    expect(list).toHaveLength(3)
    expect(list).toContain(raft['title'])
    expect(list).not.toContain(withdrawn['title'])
    const [pinned] = await rowsOf(newsroom, 'related-links', { standing: { equals: 'pinned' } })
    expect(pinned).toMatchObject({ id: last?.id, to: last?.['to'] })
    expect(await newsroom.payload.kv.get('newsroom-frequencies-en')).toMatchObject({ stories: 4 })
  })

  it('changes nothing when it runs again', async () => {
    const before = await rowsOf(newsroom, 'related-links')
    expect((await relink()).code).toBe(0)
    expect(await rowsOf(newsroom, 'related-links')).toEqual(before)
  })

  it('goes on where it was interrupted', async () => {
    const state = path.join(folder, 'state.json')
    const { stories } = (await newsroom.payload.kv.get('newsroom-frequencies-en')) as {
      stories: number
    }
    // As after the first pass: what is in the lists comes from the second.
    writeFileSync(
      state,
      JSON.stringify({
        question: { language: '', since: '' },
        state: { counts: {}, pass: 'lists' },
      }),
    )
    await newsroom.payload.db.deleteMany({
      collection: 'related-links',
      where: { from: { equals: raft.id } },
    })
    expect((await relink('--resume', state)).code).toBe(0)
    expect(await newsOf(newsroom).listOf(raft.id)).toHaveLength(3)
    expect(await newsroom.payload.kv.get('newsroom-frequencies-en')).toMatchObject({ stories })
    expect(() => readFileSync(state)).toThrow('ENOENT')
  })

  it.each([
    ['a language the newsroom does not have', ['--language', 'th'], 'publishes in'],
    ['a day that is none', ['--since', '2025-02-31'], '--since'],
  ])('refuses %s', async (_, args, reason) => {
    const { code, err } = await relink(...args)
    expect(code).toBe(2)
    expect(err).toContain(reason)
  })

  it('refuses a file of another run', async () => {
    const state = path.join(folder, 'other.json')
    writeFileSync(
      state,
      '{"question":{"language":"lo","since":""},"state":{"counts":{},"pass":"index"}}',
    )
    const { code, err } = await relink('--resume', state)
    expect(code).toBe(2)
    expect(err).toContain('relink of other stories')
    writeFileSync(state, 'not JSON')
    expect((await relink('--resume', state)).err).toContain('was not left by')
  })
})

describe('newsroom related', () => {
  const archive = () => path.join(folder, 'archive.jsonl')
  const predictions = () => path.join(folder, 'predictions.jsonl')
  const related = () => {
    const { args, env } = newsroomCall(
      freshDatabaseUrl({ shared: true }),
      ...['related', '--archive', archive(), '--predictions', predictions()],
    )
    const database = env?.['DATABASE_URL'] ?? ''
    return runNode({ args: [...args, '--database', database], env: { NODE_ENV: 'test' } })
  }
  const say = (id: string, pool: string, date: string, title: string, more = {}) =>
    JSON.stringify({
      id,
      date,
      lang: 'en',
      lead: `${title}, officials said.`,
      pool,
      title,
      ...more,
    })

  it('writes the list each story came out with, each pool for itself', async () => {
    writeFileSync(
      archive(),
      [
        say('late', 'a', '2025-12-03', 'Lorries cross the Luang Namtha bridge anew'),
        say('first', 'a', '2025-12-01', 'Bridge at Luang Namtha closed for repairs'),
        say('again', 'a', '2025-12-02', 'Bridge at Luang Namtha closed for repairs'),
        say('thai', 'a', '2025-12-02', 'สะพานหลวงน้ำทา', { lang: 'th' }),
        say('apart', 'b', '2025-12-03', 'Bridge at Luang Namtha closed for repairs'),
        say('rice', 'b', '2025-12-02', 'Rice harvest begins', { body: 'One.\nTwo.', section: 'x' }),
      ].join('\n'),
    )
    const { code, err } = await related()
    expect([code, err.includes('Publishing')]).toEqual([0, true])
    const lists = Object.fromEntries(
      readFileSync(predictions(), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; related: readonly string[] })
        .map(({ id, related: ids }) => [id, ids]),
    )
    // The report that came out twice is listed once, and not under itself.
    expect(lists).toEqual({
      again: [],
      apart: ['rice'],
      first: [],
      late: [expect.stringMatching(/^(?:again|first)$/u)],
      rice: [],
      thai: [],
    })
  })

  it.each([
    ['a line that is no JSON', '{"id":', 'line 1'],
    ['a story without a date', '{"id":"1","lang":"en"}', 'date'],
    ['a language that is none', '{"id":"1","lang":"English!","date":"2025-12-01"}', 'lang'],
  ])('refuses %s', async (_, line, reason) => {
    writeFileSync(archive(), line)
    const { code, err } = await related()
    expect(code).toBe(2)
    expect(err).toContain(reason)
  })
})
