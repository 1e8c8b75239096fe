import { parseFeed as parseWithRowan } from '@rowanmanning/feed-parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAtom, toJsonFeed, toRss } from '../../../src/core/delivery/index.js'
import { feedReaders, readWithExtractus } from './feedReaders.js'
import { hostileFeed } from './hostile.js'
import { bridge, feed, instant, laoFeed } from './stories.js'
import { findXmlErrors } from './xmllint.js'

const rss = toRss(feed)
const atom = toAtom(feed)
const printed = { atom, json: JSON.stringify(toJsonFeed(feed)), rss }
const asRead = [{ instant, title: bridge.title }]

describe('a reader of feeds', () => {
  it.each(feedReaders)('%s reads the stamp of %s as the instant it names', async (...reader) => {
    const [, format, read] = reader
    expect(await read(printed[format])).toEqual(asRead)
  })

  it('@extractus/feed-extractor does so in Atom where the story was never changed', async () => {
    const unchanged = { ...feed, articles: [{ ...bridge, updatedAt: instant }] }
    expect(await readWithExtractus(toAtom(unchanged))).toEqual(asRead)
  })

  it.each([
    ['rss', rss],
    ['atom', atom],
  ])('finds headline, address, pictures and the full text in %s', (_format, xml) => {
    const read = parseWithRowan(xml)
    const [item] = read.items
    expect(read.url).toBe('https://news.example.la/en')
    expect(item?.title).toBe(bridge.title)
    expect(item?.url).toBe('https://news.example.la/en/articles/bridge-over-the-xe-kong-is-closed')
    expect(item?.id).toBe('urn:uuid:0b9d0c3e-2a6e-4b52-9f55-8f5a6f0f7c01')
    expect(item?.authors.map(({ name }) => name)).toEqual(['Somsack Phommachanh (KPL/VNA)'])
    // It resolves references once more than the format has them, in CDATA sections too.
    expect(item?.content).toContain('<p>(KPL/VNA) Engineers from Laos & Vietnam closed')
    expect(item?.content).toContain('href="https://news.example.la/en/sections/economics"')
    expect(item?.media.map(({ url }) => url)).toEqual([
      'https://news.example.la/api/media/file/bridge.jpg',
    ])
  })

  it('finds a Lao feed of summaries as Lao, with percent-encoded addresses and no full text', () => {
    const read = parseWithRowan(toRss(laoFeed))
    expect(read.language).toBe('lo')
    expect(read.items[0]?.url).toMatch(/^https:\/\/news\.example\.la\/lo\/articles\/%E0%BA%82/u)
    expect(toRss(laoFeed)).not.toContain('content:encoded>')
    expect(toRss(laoFeed)).toContain('<dc:creator>ຂປລ/VNA</dc:creator>')
  })
})

/** Names of the elements in the order they open. */
const namesIn = (xml: string): readonly string[] =>
  Array.from(xml.matchAll(/<([a-z][\w:]*)/giu), ([, name = '']) => name)

describe('toRss', () => {
  it('writes elements in one order, the description before the full text', () => {
    expect(namesIn(rss)).toEqual([
      ...['rss', 'channel', 'title', 'link', 'description', 'language', 'copyright'],
      ...['lastBuildDate', 'ttl', 'image', 'url', 'title', 'link'],
      ...['atom:link', 'atom:link', 'atom:link'],
      ...['item', 'title', 'link', 'guid', 'pubDate', 'dc:creator'],
      ...['category', 'category', 'category', 'category'],
      ...['description', 'content:encoded'],
      ...['media:content', 'media:title', 'media:description', 'media:credit', 'atom:link'],
    ])
  })

  it('dates on the clocks of the agency, and of KPL where the publisher names none', () => {
    const publisher = { ...feed.publisher, timeZone: undefined }
    const dated = '<pubDate>Wed, 10 Dec 2025 13:05:00 +0700</pubDate>'
    expect(rss).toContain(dated)
    expect(toRss({ ...feed, publisher })).toContain(dated)
    expect(toRss({ ...feed, publisher: { ...publisher, timeZone: 'America/St_Johns' } })).toContain(
      '<pubDate>Wed, 10 Dec 2025 02:35:00 -0330</pubDate>',
    )
  })

  it.each([
    '<atom:link rel="self" type="application/rss+xml" href="https://news.example.la/en/feed"/>',
    '<atom:link rel="hub" href="https://hub.example.org/"/>',
    '<atom:link rel="alternate" type="application/rss+xml" hreflang="lo" href="https://news.example.la/lo/feed"/>',
    '<category>Politics</category>',
    '<category domain="http://cv.iptc.org/newscodes/mediatopic/">11000000</category>',
    '<media:credit>Photo: KPL/Somsack</media:credit>',
    '<description>Laos &amp;amp; Vietnam join two banks of the Xe Kong.</description>',
  ])('writes %s', (xml) => {
    expect(rss).toContain(xml)
  })
})

describe('toAtom', () => {
  it.each([
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en">',
    '<link rel="self" type="application/atom+xml" href="https://news.example.la/en/feed"/>',
    '<link rel="hub" href="https://hub.example.org/"/>',
    '<link rel="related" type="text/html" hreflang="en" title="Ferry Makes Its Last Crossing" href="https://news.example.la/en/articles/ferry-makes-its-last-crossing"/>',
    '<category term="11000000" scheme="http://cv.iptc.org/newscodes/mediatopic/" label="Politics"/>',
    '<published>2025-12-10T06:05:00Z</published>',
    '<updated>2025-12-10T08:00:00Z</updated>',
    '<rights>© Lao News Agency</rights>',
    '<summary>Laos &amp; Vietnam join two banks of the Xe Kong.</summary>',
  ])('writes %s', (xml) => {
    expect(atom).toContain(xml)
  })

  it('names the language of a story that is not the feed’s', () => {
    expect(toAtom({ ...feed, articles: laoFeed.articles })).toContain('<entry xml:lang="lo">')
  })

  it('links each language once', () => {
    const hreflangs = Array.from(
      atom.slice(atom.indexOf('<entry')).matchAll(/rel="alternate"[^>]*hreflang="(\w+)"/gu),
      ([, language]) => language,
    )
    expect(hreflangs).toEqual(['en', 'lo'])
  })
})

describe('no text can break a feed', () => {
  it('everything written is well-formed', async () => {
    const feeds = fc.sample(hostileFeed, { numRuns: 300, seed: 6 })
    expect(await findXmlErrors(feeds.map(toRss))).toEqual([])
    expect(await findXmlErrors(feeds.map(toAtom))).toEqual([])
  })

  it('libxml2 says so where a text is not stripped', async () => {
    expect(await findXmlErrors([rss.replace('Politics', '\0')])).not.toEqual([])
    expect(await findXmlErrors([rss.replace('Politics', '&')])).not.toEqual([])
  })

  it('a headline is one element, whatever it holds', () => {
    fc.assert(
      fc.property(hostileFeed, (hostile) => {
        const calm = { ...hostile, title: 'T', articles: [{ ...hostile.articles[0], title: 'T' }] }
        expect(namesIn(toRss(hostile))).toEqual(namesIn(toRss(calm as typeof hostile)))
      }),
    )
  })

  it('JSON Feed holds whole characters only', () => {
    fc.assert(
      fc.property(hostileFeed, (hostile) => {
        expect(JSON.stringify(toJsonFeed(hostile))).not.toMatch(/\\u(?:00[01]|d[89a-f]|fff[ef])/iu)
      }),
    )
  })
})
