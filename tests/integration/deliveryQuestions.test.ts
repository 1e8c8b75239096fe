import fc from 'fast-check'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDay } from '../../src/core/reads/readDays.js'
import { openReads } from '../../src/desk/reads/openReads.js'
import type { Newsroom } from '../../src/options.js'
import { storeAs } from '../setup/archive.js'
import { newsQuestion } from '../setup/newsQuestions.js'
import type { AskedRoute } from '../setup/newsQuestions.js'
import { answeringAddresses, newsRoutes } from '../setup/newsRoutes.js'
import type { Json, TestNewsroom } from '../setup/payload.js'
import { furnishSite, openHost } from '../setup/site.js'
import type { TestSite } from '../setup/site.js'
import { rewrite, rowsOf, typed, write } from '../setup/stories.js'

/** The newsroom of this run, and one on SQLite in which the same stories have other ids, made in another order. */
let site: TestSite
let other: TestSite
beforeAll(async () => {
  site = await furnish(await openHost(), ['Rice', 'Maize', 'Beans', 'Sugar'])
  const elsewhere = await openHost({}, {}, ':memory:')
  for (let number = 0; number < 5; number += 1)
    await write(elsewhere, typed({ title: `Draft ${number}` }), { publish: false })
  other = await furnish(elsewhere, ['Sugar', 'Beans', 'Maize', 'Rice'])
})
afterAll(async () => {
  await site.newsroom.destroy()
  await other.newsroom.destroy()
})

const crops: Readonly<Record<string, string>> = {
  Beans: 'aaaaaaaa-0000-4000-8000-000000000000',
  Maize: 'cccccccc-0000-4000-8000-000000000000',
  Rice: 'bbbbbbbb-0000-4000-8000-000000000000',
  Sugar: 'dddddddd-0000-4000-8000-000000000000',
}

/** A site with stories that came out in one moment, read as often, one of them moved and one taken down since. */
const furnish = async (newsroom: TestNewsroom, names: readonly string[]): Promise<TestSite> => {
  const furnished = await furnishSite(newsroom)
  const own = newsroom.config.custom?.['newsroom'] as Newsroom
  const reads = openReads(own, newsroom.payload)
  const today = readDay(Date.now(), own.style.timeZone)
  for (const name of names) {
    const { id } = await write(
      newsroom,
      typed(
        {
          publicId: crops[name],
          publishedAt: '2025-12-09T06:05:00.000Z',
          section: furnished.culture.id,
          tags: ['harvest'],
          title: `${name} Harvest Opens`,
        },
        [`(KPL) The ${name.toLowerCase()} harvest opened in the villages.`, 'KPL'],
      ),
    )
    await rewrite(newsroom, id, { _status: 'published', slug: `${name.toLowerCase()}-moved` })
    await reads.count(today, String(crops[name]))
  }
  await reads.flush()
  const [sugar] = await rowsOf(newsroom, 'articles', { publicId: { equals: crops['Sugar'] } })
  await newsroom.payload.delete({
    id: sugar?.id ?? 'none',
    collection: 'articles' as CollectionSlug,
  })
  for (const { id } of await rowsOf(newsroom, 'articles', { _status: { equals: 'published' } }))
    await storeAs(newsroom, id, { updatedAt: '2025-12-10T09:00:00.000Z' })
  return furnished
}

/** What of an answer may depend neither on the database nor on the moment. */
const ask = async (
  { newsroom }: TestSite,
  address: string,
  headers: Readonly<Record<string, string>> = {},
) => {
  const answer = await newsroom.call('GET', `/api/news${address}`, { headers })
  const told = ['Content-Type', 'ETag', 'Link', 'Location', 'Cache-Control', 'Retry-After']
  return {
    body: answer.body,
    headers: told.map((name) => answer.headers.get(name)),
    status: answer.status,
  }
}

/** What means something to this newsroom, by the place or parameter it is for. */
const known = async () => {
  const cursors = [1, 2, 3].map(async (limit) => {
    const { body } = await site.newsroom.call('GET', `/api/news/en/articles?limit=${limit}`)
    return String(body['next'])
  })
  const moments = ['2025-12-10T06:05:00Z', '2025-12-09T13:05:00+07:00', '2025-12-09T06:05:00.000Z']
  return {
    cursor: await Promise.all(cursors),
    fields: ['title', 'slug,title', 'html,text,otherNews', 'reads,updatedAt,translations,media'],
    include: ['total'],
    language: ['en', 'lo'],
    limit: ['1', '2', '3', '20'],
    month: ['2025-12', '2025-11'],
    publicId: [
      ...Object.values(crops),
      ...[site.story, site.version, site.draft].map((row) => String(row['publicId'])),
    ],
    q: ['harvest', 'Mekong', 'ນ້ຳຂອງ', 'villages opened', 'Harvest opens beans'],
    section: ['culture', 'sport'],
    since: moments,
    slug: ['rice-harvest-opens', 'rice-moved', 'sugar-moved', 'zebra-story', 'other-races'],
    tag: ['harvest', 'boats', 'Mekong'],
    until: moments,
    window: ['24h', '7d', '30d'],
  }
}

/** Every address that is served, with the parameters the document has for it. */
const routes = async (): Promise<readonly AskedRoute[]> => {
  const { body } = await site.newsroom.call('GET', '/api/news/openapi.json')
  return newsRoutes(site.newsroom, 'get').map((route) => ({
    parameters: body['paths'][route].get.parameters
      .filter((parameter: Json) => parameter['in'] === 'query')
      .map((parameter: Json) => parameter['name']),
    route,
  }))
}

describe('the same stories on another database', () => {
  it('give the same answer at every address', async () => {
    for (const address of answeringAddresses(site))
      expect([address, await ask(other, address)]).toEqual([address, await ask(site, address)])
  })

  it('stand in the same order where nothing but their ids tells them apart', async () => {
    for (const address of [
      '/en/articles?limit=2',
      '/en/articles?tag=harvest&limit=1&fields=title',
      '/en/search?q=harvest',
      '/en/search?q=harvest&limit=1',
      '/en/most-read',
      '/en/most-read?limit=1',
      '/en/feed.json',
      ...Object.values(crops).map((id) => `/articles/${id}/other-news`),
    ])
      expect([address, await ask(other, address)]).toEqual([address, await ask(site, address)])
  })
})

describe('whatever is asked', () => {
  it('has one answer on both, and no error of ours', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        newsQuestion(await routes(), await known()),
        async ({ address, headers }) => {
          const answer = await ask(site, address, headers)
          expect([200, 301, 304, 400, 404, 410]).toContain(answer.status)
          expect(await ask(other, address, headers)).toEqual(answer)
        },
      ),
      // An answer that takes so long is none.
      { numRuns: 1000, timeout: 20_000 },
    )
  })
})
