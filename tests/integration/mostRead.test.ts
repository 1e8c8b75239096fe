import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDay } from '../../src/core/reads/readDays.js'
import { openReads } from '../../src/desk/reads/openReads.js'
import type { Newsroom } from '../../src/options.js'
import { openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { rewrite, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

let test: TestNewsroom
let politics: number | string
const stories = new Map<string, Row>()

/** Reads of a story so many days ago, as its readers left them. */
const read = async (title: string, count: number, daysAgo = 0): Promise<void> => {
  const newsroom = test.config.custom?.['newsroom'] as Newsroom
  const reads = openReads(newsroom, test.payload)
  const day = readDay(Date.now() - daysAgo * 24 * 60 * 60_000, 'Asia/Vientiane')
  for (let each = 0; each < count; each += 1)
    await reads.count(day, String(stories.get(title)?.['publicId']))
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
  test = await openNewsroom()
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
        typed({ title, ...(title === 'Rice Harvest' ? {} : { section: politics }) }),
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

  it('stand in the answer of a story beside what it brought along', async () => {
    const slug = String(stories.get('Rowers Meet')?.['slug'])
    expect((await test.call('GET', `/api/news/en/articles/${slug}`)).body['reads']).toBe(7)
  })
})
