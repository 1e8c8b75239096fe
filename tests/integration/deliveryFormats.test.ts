import { parse } from 'parse5'
import { createLocalReq } from 'payload'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importPage } from '../../src/import/importPage.js'
import { readPage } from '../../src/import/readPage.js'
import type { Newsroom } from '../../src/options.js'
import { feedReaders } from '../core/delivery/feedReaders.js'
import type { FeedFormat } from '../core/delivery/feedReaders.js'
import {
  findOneSided,
  findSitemapErrors,
  jsonFeedErrors,
  linksIn,
  newsArticleErrors,
  ninjsErrors,
} from '../core/delivery/schemas.js'
import { findXmlErrors } from '../core/delivery/xmllint.js'
import { publishHostile } from '../setup/hostileStories.js'
import { openNewsroom } from '../setup/payload.js'
import type { Json, TestNewsroom } from '../setup/payload.js'
import { openSite } from '../setup/site.js'
import type { TestSite } from '../setup/site.js'
import { rewrite, typed, write } from '../setup/stories.js'

let site: TestSite
/** Public ids of all that is out, the hostile stories among them. */
let published: readonly string[]
beforeAll(async () => {
  site = await openSite()
  await publishHostile(site.newsroom, {
    publishedAt: '2025-11-30T22:00:00.000Z',
    section: site.culture.id,
  })
  await linkAcrossMonths()
  const lists = await Promise.all(
    ['en', 'lo'].map((language) => bodyOf(`/${language}/articles?limit=100&fields=publicId`)),
  )
  published = lists.flatMap(({ docs }) => docs).map(({ publicId }: Json) => publicId)
})
afterAll(() => site.newsroom.destroy())

/** A story of October whose Lao version came out in December. */
const linkAcrossMonths = async (): Promise<void> => {
  const original = await write(
    site.newsroom,
    typed({ publishedAt: '2025-10-31T12:00:00.000Z', title: 'Boats Are Built' }),
  )
  const version = await write(
    site.newsroom,
    typed({ language: 'lo', publishedAt: '2025-12-01T00:00:00.000Z', title: 'ຕໍ່ເຮືອ' }, [
      'ຂປລ. ຊາວບ້ານ ຕໍ່ເຮືອ.',
      'ຂປລ',
    ]),
  )
  await site.newsroom.payload.create({
    collection: 'translations' as CollectionSlug,
    data: { language: 'lo', original: original.id, version: version.id } as never,
  })
}

const bodyOf = async (path: string, { call } = site.newsroom): Promise<Json> => {
  const { body, status } = await call('GET', `/api/news${path}`)
  expect([path, status]).toEqual([path, 200])
  return body
}
const textOf = async (path: string, newsroom: TestNewsroom = site.newsroom): Promise<string> =>
  String((await bodyOf(path, newsroom))['text'])

describe('every published story, whatever it holds', () => {
  it('is there', () => {
    expect(published).toHaveLength(17)
  })

  it.each([
    ['ninjs.json', 'ninjs 3.1', ninjsErrors],
    ['jsonld', 'what search engines ask for', newsArticleErrors],
  ])('as %s fits %s', async (end, _standard, errorsOf) => {
    for (const id of published)
      expect([id, errorsOf(await bodyOf(`/articles/${id}.${end}`))]).toEqual([id, []])
  })

  it('has the same structured data in its answer', async () => {
    for (const id of published)
      expect((await bodyOf(`/articles/${id}`))['jsonLd']).toEqual(
        await bodyOf(`/articles/${id}.jsonld`),
      )
  })

  it('is printed as HTML without an error, and runs nothing', async () => {
    for (const id of published) {
      const page = await textOf(`/articles/${id}.print.html`)
      const errors: string[] = []
      parse(page, { onParseError: ({ code }) => errors.push(code) })
      expect([id, errors]).toEqual([id, []])
      expect(page).not.toMatch(/<script|javascript:|\son\w+=/iu)
    }
  })

  it('names its other languages, and they name it', async () => {
    const stories = await Promise.all(published.map((id) => bodyOf(`/articles/${id}`)))
    const pairs = stories.flatMap(({ publicId, translations }) =>
      translations.map((version: Json) => [publicId, version['publicId']]),
    )
    expect(pairs).toHaveLength(4)
    expect(pairs.map(([from, to]) => [to, from]).toSorted()).toEqual(pairs.toSorted())
  })
})

const files: Readonly<Record<FeedFormat, string>> = {
  atom: 'atom.xml',
  json: 'feed.json',
  rss: 'feed.xml',
}
const feedPaths = (file: string) =>
  ['/en', '/lo', '/en/sections/culture', '/lo/sections/culture'].map((under) => `${under}/${file}`)

describe('every feed', () => {
  it.each(['atom.xml', 'feed.xml'])('%s is well-formed', async (file) => {
    const feeds = await Promise.all(feedPaths(file).map((path) => textOf(path)))
    expect(await findXmlErrors(feeds)).toEqual([])
  })

  it('feed.json fits JSON Feed 1.1', async () => {
    for (const path of feedPaths('feed.json'))
      expect([path, jsonFeedErrors(await bodyOf(path))]).toEqual([path, []])
  })

  it.each(feedReaders)('%s reads stamp and all stories of %s', async (...reader) => {
    const [, format, read] = reader
    const { body } = await site.newsroom.call('GET', `/api/news/en/${files[format]}`)
    const items = await read(body['text'] ?? JSON.stringify(body))
    expect(items).toHaveLength(9)
    expect(items[0]).toEqual({
      instant: '2025-12-10T06:05:00Z',
      title: 'Rowers Meet on the Mekong',
    })
  })
})

describe('the sitemaps', () => {
  const crawl = async (): Promise<readonly string[]> => {
    const index = await textOf('/sitemap.xml')
    const addresses = Array.from(
      index.matchAll(/<loc>https:\/\/cms\.example\.la\/api\/news(.*?)<\/loc>/gu),
      ([, path = '']) => path,
    )
    return Promise.all(['/sitemap.xml', ...addresses].map((path) => textOf(path)))
  }
  const linksOfAll = async () => new Map((await crawl()).flatMap((xml) => [...linksIn(xml)]))

  it('fit the protocol, the index and all it leads to', async () => {
    const sitemaps = await crawl()
    expect(sitemaps).toHaveLength(5)
    expect(await findSitemapErrors(...sitemaps)).toEqual([])
  })

  it('have every story, with its languages, which name it back, also from another month', async () => {
    const links = await linksOfAll()
    // And the front page, for none of them is news today.
    expect(links.size).toBe(published.length + 1)
    expect(findOneSided(links)).toEqual([])
    expect(links.get('https://news.example.la/en/articles/boats-are-built')).toEqual([
      'en https://news.example.la/en/articles/boats-are-built',
      `lo https://news.example.la/lo/articles/${encodeURIComponent('ຕໍ່ເຮືອ')}`,
      'x-default https://news.example.la/en/articles/boats-are-built',
    ])
  })

  it('name no language whose version was taken back', async () => {
    await rewrite(site.newsroom, site.version.id, { _status: 'draft' })
    const links = await linksOfAll()
    expect(findOneSided(links)).toEqual([])
    expect(
      links.get('https://news.example.la/en/articles/rowers-meet-on-the-mekong'),
    ).not.toContain(expect.stringMatching(/^lo /u))
    await rewrite(site.newsroom, site.version.id, { _status: 'published' })
  })
})

describe('a newsroom without news', () => {
  it('has sitemaps that fit the protocol, and none of a month', async () => {
    const empty = await openNewsroom()
    const sitemaps = [await textOf('/sitemap.xml', empty), await textOf('/sitemap-news.xml', empty)]
    expect(await findSitemapErrors(...sitemaps)).toEqual([])
    expect((await empty.call('GET', '/api/news/sitemap-2025-12.xml')).status).toBe(404)
    await empty.destroy()
  })
})

describe('the agency’s page of a story', () => {
  it('brings the same stories to another newsroom', async () => {
    const { newsroom: from, ...own } = await openSite()
    const other = await openNewsroom()
    const newsroom = other.config.custom?.['newsroom'] as Newsroom
    const req = await createLocalReq({}, other.payload)
    for (const { publicId, language } of [own.story, own.version] as readonly Json[]) {
      const page = await textOf(`/articles/${publicId}.txt`, from)
      const outcomes = await importPage(
        { language, newsroom, publish: true, req },
        readPage(page, newsroom.style),
      )
      expect(outcomes.map(({ action, reasons }) => [action, reasons])).toContainEqual([
        'created',
        [],
      ])
      const there = await bodyOf(`/articles/${publicId}`, from)
      const here = await bodyOf(`/${language}/articles/${encodeURIComponent(there['slug'])}`, other)
      for (const field of ['title', 'stamp', 'text', 'credit', 'signOff', 'summary', 'reads'])
        expect([field, here[field]]).toEqual([field, there[field]])
      expect(await textOf(`/articles/${here['publicId']}.txt`, other)).toBe(page)
    }
    await other.destroy()
    await from.destroy()
  })
})
