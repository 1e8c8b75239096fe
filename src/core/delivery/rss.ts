import { kpl } from '../kpl.js'
import type { NewsArticle } from '../newsArticle.js'
import { idOf, mediaTopics, toAbsolute } from './addresses.js'
import { escapeHtml } from './html.js'
import { toRfc822 } from './instants.js'
import { withLegalText } from './legalText.js'
import { toMediaContents } from './mediaContent.js'
import { toCreator, toPrintedHtml } from './printedStory.js'
import type { NewsFeed } from './publisher.js'
import { element, elementOf, printDocument } from './xml.js'
import type { Xml } from './xml.js'

/** How long a reader may keep a feed before it asks again: news is late after five. */
const minutesToLive = 5

const namespaces = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/**
 * The feed as RSS 2.0.
 *
 * Dates are on the clocks of the agency, so that a reader that cuts the time off keeps the day the agency printed. The
 * creator is `dc:creator`, because `author` has to be an e-mail address; `description` stands before the full text,
 * because some readers take whichever comes last for the summary.
 *
 * Sources: RSS 2.0.11 and the Best Practices Profile (RSS Advisory Board); RSS modules content and Dublin Core; Atom
 * (RFC 4287) for `self` and alternates; WebSub, 4, for `hub`.
 * @throws RangeError when an instant is none, TypeError when an address cannot be resolved.
 */
export const toRss = (input: NewsFeed): string => {
  const feed = withLegalText(input)
  const { copyright, logo } = feed.publisher
  const timeZone = feed.publisher.timeZone ?? kpl.timeZone
  const channel = element(
    'channel',
    {},
    element('title', {}, feed.title),
    element('link', {}, feed.homeUrl),
    element('description', {}, feed.description),
    element('language', {}, feed.language),
    elementOf('copyright', copyright),
    element('lastBuildDate', {}, toRfc822(feed.changedAt, timeZone)),
    element('ttl', {}, String(minutesToLive)),
    logo ? toImage(feed, toAbsolute(logo, feed.publisher)) : undefined,
    toLinks(feed),
    feed.articles.map((article) => toItem(article, feed, timeZone)),
  )
  return printDocument(element('rss', namespaces, channel))
}

/** Title and link have to be the channel's. */
const toImage = ({ homeUrl, title }: NewsFeed, url: string): Xml =>
  element(
    'image',
    {},
    element('url', {}, url),
    element('title', {}, title),
    element('link', {}, homeUrl),
  )

const toLinks = ({ alternates = [], hub, language, selfUrl }: NewsFeed): readonly Xml[] => {
  const type = 'application/rss+xml'
  const others = alternates.filter((alternate) => alternate.language !== language)
  return [
    element('atom:link', { rel: 'self', type, href: selfUrl }),
    ...(hub ? [element('atom:link', { rel: 'hub', href: hub })] : []),
    ...others.map((alternate) =>
      element('atom:link', {
        rel: 'alternate',
        type,
        hreflang: alternate.language,
        href: alternate.url,
      }),
    ),
  ]
}

const toItem = (article: NewsArticle, feed: NewsFeed, timeZone: string): Xml => {
  const { publishedAt, section, summary, title, translations, url } = article
  const { fullText, publisher } = feed
  return element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, toAbsolute(url, publisher)),
    element('guid', { isPermaLink: 'false' }, idOf(article)),
    element('pubDate', {}, toRfc822(publishedAt, timeZone)),
    element('dc:creator', {}, toCreator(article, publisher)),
    elementOf('category', section?.name),
    elementOf('category', section?.mediaTopic, { domain: mediaTopics }),
    article.tags.map((tag) => element('category', {}, tag)),
    // A description is HTML, so a text says `R&amp;D` in it before XML escapes that once more.
    element('description', {}, escapeHtml(summary)),
    fullText ? element('content:encoded', {}, toPrintedHtml(article, publisher)) : undefined,
    toMediaContents(article, publisher),
    translations.map((version) =>
      element('atom:link', {
        rel: 'alternate',
        type: 'text/html',
        hreflang: version.language,
        href: toAbsolute(version.url, publisher),
      }),
    ),
  )
}
