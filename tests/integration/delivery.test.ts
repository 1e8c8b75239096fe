import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RowId } from '../../src/article/documents.js'
import { openPublicDesk } from '../../src/desk/delivery/publicDesk.js'
import { searchStories } from '../../src/desk/delivery/searchStories.js'
import type { Newsroom } from '../../src/options.js'
import { openSite } from '../setup/site.js'
import type { TestSite } from '../setup/site.js'
import { rewrite, typed, write } from '../setup/stories.js'

let site: TestSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.newsroom.destroy())

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  site.newsroom.call('GET', `/api/news${path}`, { headers })
const deleteStory = (id: RowId) =>
  site.newsroom.payload.delete({ id, collection: 'articles' as CollectionSlug })
const titles = async (path: string): Promise<unknown> => {
  const { body } = await get(path)
  return (body['docs'] as { title: string }[]).map(({ title }) => title)
}

describe('a list of articles', () => {
  it('has the newest first, with what a list shows', async () => {
    const { body, headers, status } = await get('/en/articles')
    expect(status).toBe(200)
    expect(headers.get('Link')).toBeNull()
    expect(body['next']).toBeNull()
    expect(body['docs']).toMatchObject([
      {
        media: [{ alt: 'Boats', credit: 'Photo: KPL/Somsack' }],
        section: { name: 'Culture', slug: 'culture' },
        stamp: '10/12/2025 13:05',
        tags: ['boats', 'Mekong'],
        title: 'Rowers Meet on the Mekong',
      },
      { title: 'Other Races' },
    ])
    expect(body['docs'][0]).not.toHaveProperty('html')
  })

  it.each([
    ['?tag=boats', ['Rowers Meet on the Mekong']],
    ['?tag=boat', []],
    ['?section=culture&until=2025-12-10T06:05:00Z', ['Other Races']],
    ['?since=2025-12-10T13:05:00%2B07:00', ['Rowers Meet on the Mekong']],
    ['?section=sport', []],
  ])('%s', async (query, expected) => {
    expect(await titles(`/en/articles${query}`)).toEqual(expected)
  })

  it('goes on where the page before ended, and says so in Link', async () => {
    const first = await get('/en/articles?limit=1&section=culture&fields=title,slug')
    expect(first.body['docs']).toEqual([
      { slug: 'rowers-meet-on-the-mekong', title: 'Rowers Meet on the Mekong' },
    ])
    const address = /^<https:\/\/cms\.example\.la\/api\/news(.+)>; rel="next"$/u.exec(
      first.headers.get('Link') ?? '',
    )?.[1]
    const second = await get(String(address))
    expect(second.body).toEqual({
      docs: [{ slug: 'other-races', title: 'Other Races' }],
      next: null,
    })
  })

  it('counts where it is asked to', async () => {
    const { body } = await get('/en/articles?limit=1&include=total')
    expect(body['total']).toBe(2)
  })
})

describe('a story', () => {
  it('is the same by its slug and by the id it keeps', async () => {
    const bySlug = await get('/en/articles/rowers-meet-on-the-mekong')
    const byId = await get(`/articles/${site.story['publicId']}`)
    expect(bySlug.body).toEqual(byId.body)
    expect(bySlug.body).toMatchObject({
      jsonLd: { '@type': 'NewsArticle', workTranslation: [{ inLanguage: 'lo' }] },
      reads: 111,
      share: { mail: expect.stringMatching(/^mailto:\?subject=Rowers/u) },
      tags: ['boats', 'Mekong'],
    })
    expect(bySlug.body['openGraph']).toContainEqual({
      content: 'https://news.example.la/en/articles/rowers-meet-on-the-mekong',
      property: 'og:url',
    })
  })

  it('says of a version which story it was made from', async () => {
    const { body } = await get(`/articles/${site.version['publicId']}`)
    expect(body).toMatchObject({
      jsonLd: { translationOfWork: { inLanguage: 'en' } },
      translations: [{ isOriginal: true, language: 'en' }],
    })
  })

  it('leads on from the address it left', async () => {
    const moving = await write(site.newsroom, typed({ publishedAt: early, title: 'Moves' }))
    await rewrite(site.newsroom, moving.id, { _status: 'published', slug: 'moved' })
    const { body, headers, status } = await get('/en/articles/moves')
    expect(status).toBe(301)
    expect(headers.get('Location')).toBe('https://cms.example.la/api/news/en/articles/moved')
    expect(body).toEqual({
      movedTo: {
        language: 'en',
        publicId: moving['publicId'],
        slug: 'moved',
        url: '/en/articles/moved',
      },
    })
    await deleteStory(moving.id)
  })

  it.each([
    ['taken back to draft', 404, (id: RowId) => rewrite(site.newsroom, id, { _status: 'draft' })],
    [
      'in the trash',
      410,
      (id: RowId) => rewrite(site.newsroom, id, { deletedAt: new Date().toISOString() }),
    ],
    ['deleted', 410, (id: RowId) => deleteStory(id)],
  ])('that is %s answers %i, under all its addresses', async (name, status, takeDown) => {
    const { id } = await write(site.newsroom, typed({ publishedAt: early, title: name }))
    const slug = name.replaceAll(' ', '-')
    await rewrite(site.newsroom, id, { _status: 'published', slug: `${slug}-moved` })
    await takeDown(id)
    expect((await get(`/en/articles/${slug}`)).status).toBe(status)
    expect((await get(`/en/articles/${slug}-moved`)).status).toBe(status)
  })

  it.each([
    ['ninjs.json', 'application/json; charset=utf-8', '"headlines"'],
    ['jsonld', 'application/ld+json; charset=utf-8', '"NewsArticle"'],
    ['txt', 'text/plain; charset=utf-8', 'Email Print 111'],
    ['print.html', 'text/html; charset=utf-8', '<h1>Rowers Meet on the Mekong</h1>'],
  ])('can be had as %s', async (suffix, type, part) => {
    const { body, headers, status } = await get(`/articles/${site.story['publicId']}.${suffix}`)
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toBe(type)
    expect(body['text'] ?? JSON.stringify(body)).toContain(part)
  })

  it('brings its other news', async () => {
    expect(await titles(`/articles/${site.story['publicId']}/other-news`)).toEqual(['Other Races'])
  })
})

const early = '2025-12-01T00:00:00.000Z'

describe('search', () => {
  it.each([
    ['en', 'rower', ['Rowers Meet on the Mekong', 'Other Races']],
    ['en', 'VILLAGES', ['Rowers Meet on the Mekong']],
    ['en', 'Buddhist lent', ['Rowers Meet on the Mekong']],
    ['en', 'the', []],
    ['en', 'zebra', []],
    ['en', '%', []],
    ['en', '|', []],
    ['lo', 'ຊ່ວງເຮືອ', ['ຊ່ວງເຮືອ ຢູ່ ນ້ຳຂອງ']],
    ['lo', 'ນ້ຳຂອງ', ['ຊ່ວງເຮືອ ຢູ່ ນ້ຳຂອງ']],
    ['lo', 'ນໍ້າຂອງ', ['ຊ່ວງເຮືອ ຢູ່ ນ້ຳຂອງ']],
  ])('%s: %s', async (language, question, expected) => {
    expect(await titles(`/${language}/search?q=${encodeURIComponent(question)}`)).toEqual(expected)
  })

  it('finds behind the stories it reads whole what a story is about', async () => {
    const { config, payload } = site.newsroom
    const desk = await openPublicDesk(config.custom?.['newsroom'] as Newsroom, payload)
    const search = async (question: string) =>
      (await searchStories(desk, question, 'en', 10, 1)).map(({ title }) => title)
    expect(await search('Mekong villages')).toEqual(['Rowers Meet on the Mekong'])
    expect(await search('rower')).toEqual(['Rowers Meet on the Mekong', 'Other Races'])
    expect(await search('zebra')).toEqual([])
  })
})

describe('feeds and sitemaps', () => {
  it.each([
    ['/en/feed.xml', 'application/rss+xml'],
    ['/en/atom.xml', 'application/atom+xml'],
    ['/en/feed.json', 'application/feed+json'],
    ['/en/sections/culture/feed.xml', 'application/rss+xml'],
    ['/en/sections/culture/atom.xml', 'application/atom+xml'],
    ['/en/sections/culture/feed.json', 'application/feed+json'],
  ])('%s has the stories of the language', async (path, type) => {
    const { body, headers, status } = await get(path)
    const printed = String(body['text'] ?? JSON.stringify(body))
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toBe(`${type}; charset=utf-8`)
    expect(printed).toContain('Rowers Meet on the Mekong')
    expect(printed).not.toContain('Zebra')
  })

  it('the index leads to the month, the month to the stories in all their languages', async () => {
    const index = String((await get('/sitemap.xml')).body['text'])
    expect(index).toContain('https://cms.example.la/api/news/sitemap-2025-12.xml')
    const month = String((await get('/sitemap-2025-12.xml')).body['text'])
    const pages = Array.from(month.matchAll(/<loc>(.*?)<\/loc>/gu), ([, page]) => page)
    const lao = `https://news.example.la/lo/articles/${encodeURIComponent(site.version['slug'])}`
    expect(pages).toEqual([
      'https://news.example.la/en/articles/other-races',
      'https://news.example.la/en/articles/rowers-meet-on-the-mekong',
      lao,
    ])
    expect(month.split(`hreflang="lo" href="${lao}"`)).toHaveLength(3)
    expect(month).toContain('hreflang="x-default"')
  })

  it('the news has the last two days', async () => {
    const fresh = await write(site.newsroom, typed({ title: 'Fresh News' }))
    const { body } = await get('/sitemap-news.xml')
    expect(String(body['text'])).toContain('Fresh News')
    expect(String(body['text'])).not.toContain('Rowers')
    await rewrite(site.newsroom, fresh.id, { _status: 'draft' })
    expect(String((await get('/sitemap-news.xml')).body['text'])).not.toContain('Fresh News')
  })

  it('a month that cannot be is none', async () => {
    expect((await get('/sitemap-2025-13.xml')).status).toBe(404)
  })
})

describe('the newsroom', () => {
  it('names its sections in all languages', async () => {
    expect((await get('/sections')).body['docs']).toEqual([
      {
        mediaTopic: '01000000',
        name: { en: 'Culture', lo: 'ວັດທະນະທຳ' },
        slug: 'culture',
      },
      { mediaTopic: '01000000', name: { en: 'Sport', lo: 'ກິລາ' }, slug: 'sport' },
    ])
  })

  it.each(['live', 'ready'])('says that it is %s', async (state) => {
    const { body, headers, status } = await get(`/health/${state}`)
    expect({ body, status }).toEqual({ body: { status: 'ok' }, status: 200 })
    expect(headers.get('Cache-Control')).toBe('no-store')
  })
})
