import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answeringAddresses, steadyHeaders } from '../setup/newsRoutes.js'
import { openSite } from '../setup/site.js'
import type { TestSite } from '../setup/site.js'
import { rewrite, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

let site: TestSite
beforeAll(async () => {
  site = await openSite({ delivery: { cors: ['https://app.example.la'] } })
})
afterAll(() => site.newsroom.destroy())

type Headers = Readonly<Record<string, string>>

const ask = (method: string, path: string, headers: Headers = {}) =>
  site.newsroom.call(method, `/api/news${path}`, { headers })
const get = (path: string, headers: Headers = {}) => ask('GET', path, headers)
const feed = '/en/feed.xml'

/** Those that tell of the newsroom; whether it is well is told afresh each time. */
const addresses = (): readonly string[] =>
  answeringAddresses(site).filter((address) => !address.startsWith('/health'))

describe('every address', () => {
  it('answers GET and HEAD alike, and says how to keep it', async () => {
    for (const address of addresses()) {
      const whole = await get(address)
      const head = await ask('HEAD', address)
      expect([address, whole.status, head.status]).toEqual([address, 200, 200])
      expect(head.body).toEqual({ text: '' })
      expect(steadyHeaders(head.headers)).toEqual(steadyHeaders(whole.headers))
      expect(whole.headers.get('ETag')).toMatch(/^"[\w-]{27}"$/u)
      expect(whole.headers.get('Cache-Control')).toContain('stale-while-revalidate=600')
      expect(whole.headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(whole.headers.get('Content-Type')).toContain('charset=utf-8')
      const [before, after] = [whole, head].map(({ headers }) => headers.get('Last-Modified') ?? '')
      expect(Date.parse(after ?? '')).toBeGreaterThanOrEqual(Date.parse(before ?? ''))
      expect(Date.parse(after ?? '')).toBeLessThanOrEqual(Date.now())
    }
  })

  it('tells who has it already nothing but that', async () => {
    for (const address of addresses()) {
      const { headers } = await get(address)
      const etag = headers.get('ETag') ?? ''
      const again = await get(address, { 'If-None-Match': `"other", W/${etag}` })
      expect([address, again.status, again.body]).toEqual([address, 304, { text: '' }])
      expect(again.headers.get('ETag')).toBe(etag)
      expect(again.headers.get('Cache-Control')).toBe(headers.get('Cache-Control'))
    }
  })

  it('refuses what it does not know, and what is given twice', async () => {
    for (const address of addresses()) {
      const sign = address.includes('?') ? '&' : '?'
      const { body, headers, status } = await get(`${address}${sign}nonsense=1&draft=1&draft=2`)
      expect([address, status]).toEqual([address, 400])
      expect(headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
      expect(body['errors']).toEqual([{ detail: 'was given more than once', parameter: 'draft' }])
      const unknown = await get(`${address}${sign}nonsense=1`)
      expect(unknown.body['errors']).toEqual([
        { detail: 'is not known here', parameter: 'nonsense' },
      ])
    }
  })

  it('answers staff as it answers nobody', async () => {
    for (const address of addresses().filter((each) => !each.includes('q=')))
      for (const as of ['translator', 'editor', 'admin']) {
        const nobody = await get(address)
        const staff = await site.newsroom.call('GET', `/api/news${address}`, { as })
        expect([address, as, staff.body]).toEqual([address, as, nobody.body])
      }
  })

  it('lets the pages look that the newsroom named, and no others', async () => {
    const named = await get('/sections', { Origin: 'https://app.example.la' })
    expect(named.headers.get('Access-Control-Allow-Origin')).toBe('https://app.example.la')
    expect(named.headers.get('Vary')).toBe('Origin')
    const other = await get('/sections', { Origin: 'https://elsewhere.example' })
    expect(other.headers.get('Access-Control-Allow-Origin')).toBeNull()
    expect(other.headers.get('Vary')).toBe('Origin')
  })
})

describe('a wrong parameter', () => {
  it.each([
    ['/en/articles?limit=0', 'limit'],
    ['/en/articles?limit=101', 'limit'],
    ['/en/articles?limit=1e1', 'limit'],
    ['/en/articles?since=10/12/2025', 'since'],
    ['/en/articles?until=2025-12-10', 'until'],
    ['/en/articles?cursor=eyJ9', 'cursor'],
    ['/en/articles?fields=title,password', 'fields'],
    ['/en/articles?include=drafts', 'include'],
    ['/en/most-read?window=1y', 'window'],
    ['/en/search', 'q'],
    ['/en/search?q=%20', 'q'],
    ['/en/search?q=rower%00', 'q'],
    ['/en/articles?tag=%00', 'tag'],
    [`/en/search?q=${'x'.repeat(201)}`, 'q'],
  ])('%s is named', async (address, parameter) => {
    const { body, status } = await get(address)
    expect(status).toBe(400)
    expect(body).toMatchObject({ errors: [{ parameter }], status: 400, title: 'Bad Request' })
  })
})

describe('an address that is no text', () => {
  it.each(['%', '%E0%A4%A', '%C0%80', '%ED%A0%80', 'a%zz', '%F5%80%80%80'])(
    '%s is a mistake of who asks',
    async (slug) => {
      for (const path of [`/en/articles/${slug}`, `/articles/${slug}.txt`, `/${slug}/feed.xml`])
        expect([path, (await get(path)).status]).toEqual([path, 400])
    },
  )

  it.each(['%25', '%E0%BA%82', '%C3%A9', '%F0%9F%98%80', '%ED%9F%BF', '%EF%BF%BF', '%F4%8F%BF%BF'])(
    '%s is a text, though no story',
    async (slug) => {
      expect((await get(`/en/articles/${slug}`)).status).toBe(404)
    },
  )
})

describe('what is not out', () => {
  it('answers in all ways as what never was', async () => {
    const unheard = '5b0e0d0e-3f5e-4a65-9d42-0d6b43a35c1d'
    const ends = ['', '.ninjs.json', '.jsonld', '.txt', '.print.html', '/other-news']
    const pairs = [
      ...ends.map((end) => [
        `/articles/${site.draft['publicId']}${end}`,
        `/articles/${unheard}${end}`,
      ]),
      ['/en/articles/zebra-story', '/en/articles/no-such-story'],
    ]
    for (const [hidden = '', never = ''] of pairs) {
      const one = await get(hidden)
      const other = await get(never)
      expect([hidden, one.status, one.body]).toEqual([hidden, 404, other.body])
      expect(Object.fromEntries(one.headers)).toEqual(Object.fromEntries(other.headers))
    }
  })

  it('is in no answer, whoever asks', async () => {
    for (const address of addresses())
      for (const as of [undefined, 'translator', 'editor']) {
        const { body } = await site.newsroom.call('GET', `/api/news${address}`, as ? { as } : {})
        expect(JSON.stringify(body)).not.toMatch(/zebra/iu)
      }
    expect((await get('/en/articles?tag=zebra')).body['docs']).toEqual([])
    expect((await get('/en/search?q=zebra')).body['docs']).toEqual([])
  })
})

describe('a client that asks again', () => {
  const since = async (path: string, lastModified: string | null) =>
    (await get(path, { 'If-Modified-Since': lastModified ?? '' })).status
  const dateOf = async (path: string): Promise<string> =>
    (await get(path)).headers.get('Last-Modified') ?? ''
  /** Asks as a feed reader does: with everything the last answer told it. */
  const poll = async (path: string, { headers }: { headers: globalThis.Headers }) => {
    const known = {
      'If-Modified-Since': headers.get('Last-Modified') ?? '',
      'If-None-Match': headers.get('ETag') ?? '',
    }
    return get(path, known)
  }

  it('hears of a publication, an edit, a withdrawal and a deletion, each once', async () => {
    let last = await get(feed)
    expect((await poll(feed, last)).status).toBe(304)
    let story: Row = { id: 'none' }
    const changes: readonly (() => Promise<unknown>)[] = [
      async () => {
        story = await write(site.newsroom, typed({ title: 'Comes and Goes' }))
      },
      () => rewrite(site.newsroom, story.id, { _status: 'published', title: 'Came and Went' }),
      () => rewrite(site.newsroom, story.id, { _status: 'draft' }),
      () => rewrite(site.newsroom, story.id, { _status: 'published' }),
      () =>
        site.newsroom.payload.delete({
          id: story.id,
          collection: 'articles' as CollectionSlug,
        }),
    ]
    for (const change of changes) {
      await change()
      const heard = await poll(feed, last)
      expect(heard.status).toBe(200)
      expect(
        Date.parse(heard.headers.get('Last-Modified') ?? '') -
          Date.parse(last.headers.get('Last-Modified') ?? ''),
      ).toBeGreaterThanOrEqual(0)
      expect((await poll(feed, heard)).status).toBe(304)
      last = heard
    }
  })

  it('is not disturbed by drafts', async () => {
    const { headers } = await get(feed)
    await rewrite(site.newsroom, site.story.id, { title: 'Not yet' }, { draft: true })
    const again = await get(feed)
    expect(again.headers.get('ETag')).toBe(headers.get('ETag'))
    expect(again.headers.get('Last-Modified')).toBe(headers.get('Last-Modified'))
  })

  it('may go by the date alone', async () => {
    const date = await dateOf(feed)
    expect(await since(feed, date)).toBe(304)
    expect(await since(feed, new Date(Date.parse(date) - 1000).toUTCString())).toBe(200)
    expect(await since(feed, 'yesterday')).toBe(200)
    await rewrite(site.newsroom, site.version.id, { _status: 'draft' })
    expect(Date.parse(await dateOf(feed))).toBeGreaterThanOrEqual(Date.parse(date))
    await rewrite(site.newsroom, site.version.id, { _status: 'published' })
  })

  it('is believed by the tag where it brings both', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toUTCString()
    const { status } = await get(feed, {
      'If-Modified-Since': tomorrow,
      'If-None-Match': '"other"',
    })
    expect(status).toBe(200)
  })
})
