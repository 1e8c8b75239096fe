import { toAtom, toJsonFeed, toRss } from '../../core/delivery/index.js'
import type { NewsFeed } from '../../core/delivery/index.js'
import type { Asked, NewsRoute } from '../../delivery/newsRoute.js'
import { listArticles } from '../../desk/delivery/findArticles.js'
import { articleFields, readArticles } from '../../desk/delivery/readArticles.js'
import { toSection } from '../../desk/delivery/storyParts.js'
import { text } from './answers.js'
import { findSection, nothing } from './questions.js'

type Format = { readonly mediaType: string; readonly print: (feed: NewsFeed) => string }

/** What a feed can be had as, by the end of its address. */
const formats: Readonly<Record<string, Format>> = {
  'atom.xml': { mediaType: 'application/atom+xml', print: toAtom },
  'feed.json': {
    mediaType: 'application/feed+json',
    print: (feed) => JSON.stringify(toJsonFeed(feed)),
  },
  'feed.xml': { mediaType: 'application/rss+xml', print: toRss },
}

/**
 * `GET /api/news/{language}/feed.xml`, `atom.xml`, `feed.json`, and the same under `sections/{slug}/`: the newest stories as
 * RSS 2.0, Atom and JSON Feed 1.1. A story that cannot be printed is left out, and the log says why.
 */
export const feeds: readonly NewsRoute<Readonly<Record<string, never>>>[] = Object.entries(
  formats,
).flatMap(([file, { mediaType, print }]) =>
  ['/:language', '/:language/sections/:section'].map((under) => ({
    answer: async (asked) => text(await printFeed(asked, file, print), mediaType),
    path: `${under}/${file}`,
    query: nothing,
  })),
)

const printFeed = async (
  asked: Asked<unknown>,
  file: string,
  print: Format['print'],
): Promise<string> => {
  const feed = await readFeed(asked, file)
  const printable = feed.articles.filter((article) => {
    try {
      return print({ ...feed, articles: [article] }) !== ''
    } catch (error) {
      asked.payload.logger.error({
        err: error,
        msg: `Story ${article.publicId} is left out of a feed`,
      })
      return false
    }
  })
  return print({ ...feed, articles: printable })
}

const readFeed = async (asked: Asked<unknown>, file: string): Promise<NewsFeed> => {
  const { desk, language, newsroom, place } = asked
  const { delivery } = newsroom
  const slug = place('section')
  const section = slug === '' ? undefined : await findSection(desk, slug)
  const { rows } = await listArticles(desk, {
    language,
    limit: delivery.feedLength,
    section: section?.id,
  })
  const articles = await readArticles(desk, rows, articleFields)
  const publisher = delivery.publisher(language)
  const title = section
    ? `${publisher.name} · ${toSection(section, language).name}`
    : publisher.name
  const under = section ? `/sections/${encodeURIComponent(slug)}` : ''
  const addressIn = (of: string) => `${delivery.apiUrl}/${of}${under}/${file}`
  return {
    alternates: newsroom.languages.map((of) => ({ language: of, url: addressIn(of) })),
    articles,
    changedAt:
      articles
        .map(({ updatedAt }) => updatedAt)
        .toSorted()
        .at(-1) ?? nothingYet,
    description: title,
    fullText: delivery.feedFullText,
    homeUrl: delivery.pageUrl({ language, ...(section ? { section: slug } : {}) }),
    hub: delivery.hub,
    language,
    publisher,
    selfUrl: addressIn(language),
    title,
  }
}

/** When a feed changed that never had a story. */
const nothingYet = new Date(0).toISOString()
