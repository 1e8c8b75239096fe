import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readDay } from '../../src/core/reads/readDays.js'
import { countReads } from '../../src/desk/reads/countReads.js'
import { openReads } from '../../src/desk/reads/openReads.js'
import { mayCount } from '../../src/desk/reads/readsGate.js'
import type { Newsroom } from '../../src/options.js'
import { noonZone } from '../setup/noonZone.js'
import { openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { rewrite, rowsOf, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

const browser =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36'

/** The day of all reads here, and of the salt. */
const timeZone = noonZone()
const today = readDay(Date.now(), timeZone)

let test: TestNewsroom
let newsroom: Newsroom
let story: Row
let person = 0
/** Far from the clock's own minute, in which other tests read. */
const noon = Date.UTC(2040, 0, 1, 5)
beforeAll(async () => {
  test = await openNewsroom({ reads: { clientAddress: 'x-real-ip' }, timeZone })
  newsroom = test.config.custom?.['newsroom'] as Newsroom
})
afterAll(() => test.destroy())
beforeEach(async () => {
  story = await write(test, typed({ title: `Rowers Meet ${randomUUID()}` }))
})

/** A read by somebody new, unless `headers` say who it is. */
const read = (
  publicId: unknown = story['publicId'],
  headers: Readonly<Record<string, string>> = {},
  as?: string,
) => {
  person += 1
  return test.call('POST', '/api/news/reads', {
    ...(as ? { as } : {}),
    body: { publicId },
    headers: {
      'Content-Type': 'text/plain;charset=UTF-8',
      'User-Agent': browser,
      'X-Real-IP': `192.0.2.${person}`,
      ...headers,
    },
  })
}
const flush = () => openReads(newsroom, test.payload).flush()
const readsOf = async ({ id }: Row): Promise<number> => {
  await flush()
  return (await countReads(newsroom, test.payload, [id])).get(String(id)) ?? 0
}
const send = (raw: BodyInit, headers: Readonly<Record<string, string>> = {}) =>
  test.call('POST', '/api/news/reads', {
    headers: { 'User-Agent': browser, 'X-Real-IP': '198.51.100.7', ...headers },
    raw,
  })

describe('a read', () => {
  it('is answered with 204 and nothing else, and counts on its day and in all', async () => {
    const answer = await read()
    expect([answer.status, answer.body]).toEqual([204, { text: '' }])
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    await read()
    expect(await readsOf(story)).toBe(2)
    const rows = await rowsOf(test, 'article-reads', { article: { equals: String(story.id) } })
    expect(rows.map(({ count, day, language }) => ({ count, day, language }))).toEqual(
      expect.arrayContaining([
        { count: 2, day: today, language: 'en' },
        { count: 2, day: 'total', language: 'en' },
      ]),
    )
    expect(rows).toHaveLength(2)
  })

  it('touches neither the story nor its versions, and no publication touches the reads', async () => {
    const versions = () => test.payload.countVersions({ collection: 'articles' as CollectionSlug })
    const before = [await rowsOf(test, 'articles', { id: { equals: story.id } }), await versions()]
    await read()
    expect(await readsOf(story)).toBe(1)
    expect([
      await rowsOf(test, 'articles', { id: { equals: story.id } }),
      await versions(),
    ]).toEqual(before)

    await rewrite(test, story.id, { summary: 'Again.' }, { draft: true })
    await read()
    await rewrite(test, story.id, { _status: 'published', summary: 'Once more.' })
    const { docs } = await test.payload.findVersions({
      collection: 'articles' as CollectionSlug,
      limit: 1,
      sort: 'createdAt',
      where: { parent: { equals: story.id } },
    })
    await test.payload.restoreVersion({
      id: String(docs[0]?.id),
      collection: 'articles' as CollectionSlug,
    })
    expect(await readsOf(story)).toBe(2)
  })

  it.each([
    ['a bot', { 'User-Agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' }],
    ['a program', { 'User-Agent': 'curl/8.4.0' }],
    ['no browser’s name', { 'User-Agent': '' }],
    ['a page fetched ahead of time', { 'Sec-Purpose': 'prefetch' }],
    ['a page made ahead of time', { 'Sec-Purpose': 'prefetch;prerender' }],
    ['an older browser’s fetching ahead', { Purpose: 'prefetch' }],
    ['somebody who comes past the proxy', { 'X-Real-IP': '' }],
  ])('does not count from %s', async (_who, headers) => {
    expect((await read(story['publicId'], headers)).status).toBe(204)
    expect(await readsOf(story)).toBe(0)
  })

  it.each(['reporter', 'translator', 'editor', 'admin'])(
    'does not count from staff: %s',
    async (as) => {
      expect((await read(story['publicId'], {}, as)).status).toBe(204)
      expect(await readsOf(story)).toBe(0)
    },
  )

  it('counts once for a reader who comes back, and apart for another browser or story', async () => {
    const one = { 'X-Real-IP': '203.0.113.1' }
    for (let times = 0; times < 3; times += 1) await read(story['publicId'], one)
    expect(await readsOf(story)).toBe(1)
    await read(story['publicId'], { ...one, 'User-Agent': `${browser} Edg/131` })
    expect(await readsOf(story)).toBe(2)
    const other = await write(test, typed({ title: `Other ${randomUUID()}` }))
    await read(other['publicId'], one)
    expect(await readsOf(other)).toBe(1)
  })

  it('takes the address its own proxy wrote, whatever the reader claims', async () => {
    for (const claimed of ['10.0.0.1', '10.0.0.2', '10.0.0.3'])
      await read(story['publicId'], { 'X-Real-IP': `${claimed}, 203.0.113.9` })
    expect(await readsOf(story)).toBe(1)
  })

  it('does not count for stories that are not out', async () => {
    const draft = await write(test, typed({ title: 'Draft' }), { publish: false })
    await read(draft['publicId'])
    await read()
    await rewrite(test, story.id, { _status: 'draft' })
    expect([await readsOf(draft), await readsOf(story)]).toEqual([0, 0])
    expect(
      await rowsOf(test, 'article-reads', { article: { in: [draft.id, story.id].map(String) } }),
    ).toEqual([])
  })

  it('counts no flood from one address', async () => {
    const address = '203.0.113.77'
    const mayOnce = async (agent: string): Promise<boolean> =>
      mayCount(test.payload, { address, agent }, { day: '2025-12-10', publicId: 'flood' }, noon)
    const outcomes: boolean[] = []
    for (let agent = 0; agent < 400; agent += 1) outcomes.push(await mayOnce(String(agent)))
    expect(outcomes.filter(Boolean)).toHaveLength(300)
    expect(outcomes.slice(0, 300).every(Boolean)).toBe(true)
  })

  it('keeps neither addresses nor browsers anywhere', async () => {
    await read(story['publicId'], { 'X-Real-IP': '203.0.113.200' })
    await flush()
    const kept = JSON.stringify([
      await rowsOf(test, 'article-reads'),
      await rowsOf(test, 'payload-kv'),
    ])
    expect(kept).not.toMatch(/203\.0\.113|Mozilla/u)
  })
})

describe('the salt', () => {
  it('is one for all and of one day: yesterday’s is gone', async () => {
    await read()
    const kv = test.payload.kv
    expect(await kv.get('newsroom-reads-salt')).toEqual({
      day: today,
      salt: expect.stringMatching(/^.{44}$/u),
    })
    expect((await kv.keys()).filter((key) => key.includes('salt'))).toHaveLength(1)
  })
})

describe('whatever is sent', () => {
  it('is answered with 204', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.uint8Array({ maxLength: 3000 }),
          fc.record({ publicId: fc.anything() }).map((each) => JSON.stringify(each) ?? ''),
        ),
        fc.constantFrom('text/plain', 'application/json', 'multipart/form-data', 'x', ''),
        async (body, type) => {
          const { status } = await send(
            body as BodyInit,
            type === '' ? {} : { 'Content-Type': type },
          )
          expect(status).toBe(204)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('does not count when it is longer than a beacon', async () => {
    const long = JSON.stringify({ padding: 'x'.repeat(1100), publicId: story['publicId'] })
    expect((await send(long)).status).toBe(204)
    expect(await readsOf(story)).toBe(0)
    expect((await send(JSON.stringify({ publicId: story['publicId'] }))).status).toBe(204)
    expect(await readsOf(story)).toBe(1)
  })
})

/** The next updates of the database succeed, further ones fail until it is mended. */
const failAfter = (many: number): (() => void) => {
  const { db } = test.payload
  const { updateOne } = db
  let left = many
  db.updateOne = ((args) => {
    left -= 1
    return left < 0 ? Promise.reject(new Error('the database is away')) : updateOne.call(db, args)
  }) as typeof updateOne
  return () => {
    db.updateOne = updateOne
  }
}

describe('a database that fails', () => {
  it('loses no read, and writes none twice', async () => {
    await read()
    const mend = failAfter(1)
    await flush()
    await read()
    await flush()
    mend()

    expect(await readsOf(story)).toBe(2)
    const rows = await rowsOf(test, 'article-reads', { article: { equals: String(story.id) } })
    expect(rows.map(({ count }) => count)).toEqual([2, 2])
  })
})

describe('a story that is deleted', () => {
  it('takes its reads along', async () => {
    await read()
    expect(await readsOf(story)).toBe(1)
    await test.payload.delete({ id: story.id as never, collection: 'articles' as never })
    await read()
    expect(await readsOf(story)).toBe(0)
    expect(await rowsOf(test, 'article-reads', { article: { equals: String(story.id) } })).toEqual(
      [],
    )
  })
})

describe('the counts', () => {
  it('are for staff to read and for nobody to write', async () => {
    expect((await test.call('GET', '/api/article-reads')).status).toBe(403)
    expect((await test.call('GET', '/api/article-reads', { as: 'reporter' })).status).toBe(200)
    const body = { article: '1', count: 9, day: 'total', key: 'total/1', language: 'en' }
    expect((await test.call('POST', '/api/article-reads', { as: 'admin', body })).status).toBe(403)
    const [row] = await rowsOf(test, 'article-reads')
    expect(
      (await test.call('PATCH', `/api/article-reads/${row?.id}`, { as: 'admin', body })).status,
    ).toBe(403)
  })
})

describe('a newsroom that knows no addresses', () => {
  it('counts every read, and writes it at once when told to', async () => {
    const other = await openNewsroom({ reads: { flush: 'immediate' } })
    const own = other.config.custom?.['newsroom'] as Newsroom
    const row = await write(other, typed())
    for (let times = 0; times < 3; times += 1)
      await other.call('POST', '/api/news/reads', {
        body: { publicId: row['publicId'] },
        headers: { 'User-Agent': browser },
      })
    expect(await countReads(own, other.payload, [row.id])).toEqual(new Map([[String(row.id), 3]]))
    await other.destroy()
  })
})
