import { randomUUID } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDay, windowDays } from '../../src/core/reads/readDays.js'
import { openReads } from '../../src/desk/reads/openReads.js'
import type { Newsroom } from '../../src/options.js'
import { noonZone } from '../setup/noonZone.js'
import { openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { rewrite, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

const timeZone = noonZone()
/** Today and the days before, for all reads here. */
const days = windowDays('30d', readDay(Date.now(), timeZone))

let test: TestNewsroom
let politics: number | string
const stories = new Map<string, Row>()

/** Reads of a story so many days ago, as its readers left them. */
const read = async (title: string, count: number, daysAgo = 0): Promise<void> => {
  const newsroom = test.config.custom?.['newsroom'] as Newsroom
  const reads = openReads(newsroom, test.payload)
  for (let each = 0; each < count; each += 1)
    await reads.count(String(days[daysAgo]), String(stories.get(title)?.['publicId']))
  await reads.flush()
}
const ask = (query = '', language = 'en') =>
  test.call('GET', `/api/news/${language}/most-read${query}`)
const listed = async (query = ''): Promise<unknown> => {
  const { body } = await ask(query)
  return (body['docs'] as unknown as readonly { reads: number; title: string }[]).map(
    ({ reads, title }) => [title, reads],
  )
}

beforeAll(async () => {
  test = await openNewsroom({ timeZone })
  const section = await test.payload.create({
    collection: 'sections' as CollectionSlug,
    data: { name: { en: 'Politics' }, slug: 'politics' } as never,
  })
  politics = section.id
  for (const title of ['Rowers Meet', 'Bridge Opens', 'Rice Harvest', 'Old Temple'])
    stories.set(
      title,
      await write(
        test,
        typed({
          title,
          ...(title === 'Rice Harvest' ? {} : { section: politics }),
          ...(title === 'Rowers Meet' ? { openingReads: 111 } : {}),
        }),
      ),
    )
  await read('Rowers Meet', 3)
  await read('Bridge Opens', 5)
  await read('Rice Harvest', 4)
  await read('Old Temple', 9, 5)
  await read('Rowers Meet', 4, 3)
})
afterAll(() => test.destroy())

describe('the most read', () => {
  it('are those of today and yesterday, most reads first', async () => {
    expect(await listed()).toEqual([
      ['Bridge Opens', 5],
      ['Rice Harvest', 4],
      ['Rowers Meet', 3],
    ])
  })

  it('are those of a longer window where it is asked for', async () => {
    expect(await listed('?window=7d')).toEqual([
      ['Old Temple', 9],
      ['Rowers Meet', 7],
      ['Bridge Opens', 5],
      ['Rice Harvest', 4],
    ])
  })

  it('are those of a section, and no more than asked for', async () => {
    expect(await listed('?section=politics&limit=1')).toEqual([['Bridge Opens', 5]])
  })

  it('are none in a language where nothing was read', async () => {
    expect((await ask('', 'lo')).body).toEqual({ docs: [] })
  })

  it.each([
    ['?window=1y', 400],
    ['?limit=0', 400],
    ['?limit=many', 400],
    ['?page=2', 400],
    ['?section=', 400],
    ['?section[like]=p', 400],
    ['?section=nowhere', 404],
  ])('are not told for %s', async (query, status) => {
    expect((await ask(query)).status).toBe(status)
  })

  it('are not told in a language the newsroom has not', async () => {
    expect((await ask('', 'th')).status).toBe(404)
  })

  it('leave out what was taken down since, and the next moves up', async () => {
    const bridge = stories.get('Bridge Opens')
    await rewrite(test, bridge?.id ?? 0, { _status: 'draft' })
    expect(await listed('?limit=2')).toEqual([
      ['Rice Harvest', 4],
      ['Rowers Meet', 3],
    ])
  })

  it('count what was read in the window, not what a story brought along', async () => {
    expect(await listed('?window=30d&limit=2')).toEqual([
      ['Old Temple', 9],
      ['Rowers Meet', 7],
    ])
  })
})

describe('the reads of a story', () => {
  it('are what it brought along and what was counted since, wherever they stand', async () => {
    const { publicId, slug } = stories.get('Rowers Meet') as Row
    const get = async (path: string) => (await test.call('GET', `/api/news${path}`)).body
    expect((await get(`/en/articles/${slug}`))['reads']).toBe(118)
    expect((await get(`/articles/${publicId}`))['reads']).toBe(118)
    expect((await get(`/articles/${publicId}.txt`))['text']).toContain('Email Print 118\n')
    expect((await get('/en/articles?fields=reads,title'))['docs']).toContainEqual({
      reads: 118,
      title: 'Rowers Meet',
    })
  })

  it('are what was counted where it brought nothing, and none before the first', async () => {
    stories.set('Unread', await write(test, typed({ title: 'Unread' })))
    const { body } = await test.call('GET', '/api/news/en/articles?fields=reads,title')
    expect(body['docs']).toContainEqual({ reads: 9, title: 'Old Temple' })
    expect(body['docs']).toContainEqual({ reads: 0, title: 'Unread' })
  })
})

describe('a list that tells the reads', () => {
  it('is made anew now and then, also where nothing is published', async () => {
    const quiet = await openNewsroom()
    const lastModified = async (query: string): Promise<number> => {
      const { headers } = await quiet.call('GET', `/api/news/en/articles?${query}`)
      return Date.parse(headers.get('Last-Modified') ?? '')
    }
    await write(quiet, typed())
    const long = Date.UTC(2026, 0, 1)
    await quiet.payload.db.updateMany({
      collection: 'news-changes',
      data: { at: long },
      req: {} as never,
      where: {},
    })
    expect(await lastModified('fields=title')).toBe(long)
    expect(await lastModified('fields=title,reads')).toBeGreaterThan(Date.now() - 5 * 60_000 - 1000)
    await quiet.destroy()
  })
})

describe('stories read as often', () => {
  it('stand in the order of all lists: the newest first, of one moment by public id', async () => {
    const sport = await test.payload.create({
      collection: 'sections' as CollectionSlug,
      data: { name: { en: 'Sport' }, slug: 'sport' } as never,
    })
    for (const [title, start, publishedAt] of [
      ['Second', 'b', '2025-12-10T06:05:00.000Z'],
      ['First', 'a', '2025-12-10T06:06:00.000Z'],
      ['Fourth', '1', '2025-12-10T06:05:00.000Z'],
      ['Third', 'a', '2025-12-10T06:05:00.000Z'],
    ] as const) {
      const publicId = start + randomUUID().slice(1)
      const over = { publicId, publishedAt, section: sport.id, title }
      stories.set(title, await write(test, typed(over)))
      await read(title, 2)
    }
    const all = ['First', 'Second', 'Third', 'Fourth'].map((title) => [title, 2])
    for (const limit of [1, 2, 3, 4])
      expect(await listed(`?section=sport&limit=${limit}`)).toEqual(all.slice(0, limit))
  })
})
