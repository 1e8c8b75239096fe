import { extractFromJson, extractFromXml } from '@extractus/feed-extractor'
import { parseFeed as parseWithRowan } from '@rowanmanning/feed-parser'
import { parseFeed as parseWithFeedsmith } from 'feedsmith'
import RssParser from 'rss-parser'

export type FeedFormat = 'atom' | 'json' | 'rss'

/** The items of a feed as a program of somebody else reads them: headline and instant. */
export type ReadItem = { readonly instant: string; readonly title: string }

type Read = (text: string) => Promise<readonly ReadItem[]>

const toItem = (title: unknown, date: unknown): ReadItem => ({
  instant: new Date(String(date)).toISOString().replace('.000', ''),
  title: String(title ?? ''),
})

const rssParser: Read = async (text) =>
  (await new RssParser().parseString(text)).items.map(({ isoDate, title }) =>
    toItem(title, isoDate),
  )

const rowan: Read = async (text) =>
  parseWithRowan(text).items.map(({ published, title }) => toItem(title, published))

const feedsmith: Read = async (text) => {
  const parsed = parseWithFeedsmith(text)
  if (parsed.format === 'rss')
    return (parsed.feed.items ?? []).map(({ pubDate, title }) => toItem(title, pubDate))
  if (parsed.format === 'atom')
    return (parsed.feed.entries ?? []).map(({ published, title }) =>
      toItem(title?.value, published),
    )
  if (parsed.format === 'json')
    return (parsed.feed.items ?? []).map(({ date_published, title }) =>
      toItem(title, date_published),
    )
  throw new Error(`feedsmith takes the feed for ${parsed.format}`)
}

const extractus =
  (format: FeedFormat): Read =>
  async (text) =>
    (
      (format === 'json' ? extractFromJson(JSON.parse(text)) : extractFromXml(text)).entries ?? []
    ).map(({ published, title }) => toItem(title, published))

/**
 * Who reads what. feed-extractor takes an Atom entry's time of change for that of its publication, so its instants of Atom
 * are those of stories that were never changed; see the test of the format.
 */
export const feedReaders: readonly (readonly [name: string, format: FeedFormat, read: Read])[] = [
  ['rss-parser', 'rss', rssParser],
  ['rss-parser', 'atom', rssParser],
  ['feedsmith', 'rss', feedsmith],
  ['feedsmith', 'atom', feedsmith],
  ['feedsmith', 'json', feedsmith],
  ['@rowanmanning/feed-parser', 'rss', rowan],
  ['@rowanmanning/feed-parser', 'atom', rowan],
  ['@extractus/feed-extractor', 'rss', extractus('rss')],
  ['@extractus/feed-extractor', 'json', extractus('json')],
]

export const readWithExtractus = extractus('atom')
