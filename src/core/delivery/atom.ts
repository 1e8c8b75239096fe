import type { NewsArticle, NewsSection } from '../newsArticle.js'
import { idOf, mediaTopics, toAbsolute } from './addresses.js'
import { toRfc3339 } from './instants.js'
import { withLegalText } from './legalText.js'
import { toMediaContents } from './mediaContent.js'
import { toCreator, toPrintedHtml } from './printedStory.js'
import type { NewsFeed, Publisher } from './publisher.js'
import { element, elementOf, printDocument } from './xml.js'
import type { Xml } from './xml.js'

/**
 * The feed as Atom 1.0: other languages as `alternate`, other news as `related`.
 *
 * Sources: RFC 4287; RFC 5988 for `hreflang`; WebSub, 4, for `hub`; Media RSS 1.5.1 for pictures.
 * @throws RangeError when an instant is none, TypeError when an address cannot be resolved.
 */
export const toAtom = (input: NewsFeed): string => {
  const feed = withLegalText(input)
  const { articles, changedAt, description, language, publisher, selfUrl, title } = feed
  const root = element(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:media': 'http://search.yahoo.com/mrss/',
      'xml:lang': language,
    },
    element('id', {}, selfUrl),
    element('title', {}, title),
    elementOf('subtitle', description),
    element('updated', {}, toRfc3339(changedAt)),
    element(
      'author',
      {},
      element('name', {}, publisher.name),
      element('uri', {}, toAbsolute('', publisher)),
    ),
    toFeedLinks(feed),
    elementOf('logo', publisher.logo && toAbsolute(publisher.logo, publisher)),
    elementOf('rights', publisher.copyright),
    articles.map((article) => toEntry(article, feed)),
  )
  return printDocument(root)
}

const toFeedLinks = (feed: NewsFeed): readonly Xml[] => {
  const { alternates = [], homeUrl, hub, language, selfUrl } = feed
  const type = 'application/atom+xml'
  const others = alternates.filter((alternate) => alternate.language !== language)
  return [
    toLink({ rel: 'self', type, href: selfUrl }),
    toLink({ rel: 'alternate', type: 'text/html', hreflang: language, href: homeUrl }),
    ...(hub ? [toLink({ rel: 'hub', href: hub })] : []),
    ...others.map((alternate) =>
      toLink({ rel: 'alternate', type, hreflang: alternate.language, href: alternate.url }),
    ),
  ]
}

const toLink = (attributes: Readonly<Record<string, string>>): Xml => element('link', attributes)

const toEntry = (article: NewsArticle, { fullText, language, publisher }: NewsFeed): Xml => {
  const { publishedAt, summary, title, updatedAt } = article
  return element(
    'entry',
    { 'xml:lang': article.language === language ? undefined : article.language },
    element('id', {}, idOf(article)),
    element('title', {}, title),
    element('updated', {}, toRfc3339(updatedAt)),
    element('published', {}, toRfc3339(publishedAt)),
    element('author', {}, element('name', {}, toCreator(article, publisher))),
    toEntryLinks(article, publisher),
    toCategories(article),
    elementOf('rights', publisher.copyright),
    elementOf('summary', summary),
    fullText ? element('content', { type: 'html' }, toPrintedHtml(article, publisher)) : undefined,
    toMediaContents(article, publisher),
  )
}

const toEntryLinks = (article: NewsArticle, publisher: Publisher): readonly Xml[] => [
  ...[article, ...article.translations].map(({ language, url }) =>
    toLink({
      rel: 'alternate',
      type: 'text/html',
      hreflang: language,
      href: toAbsolute(url, publisher),
    }),
  ),
  ...article.otherNews.map(({ title, url }) =>
    toLink({
      rel: 'related',
      type: 'text/html',
      hreflang: article.language,
      title,
      href: toAbsolute(url, publisher),
    }),
  ),
]

const toCategories = ({ section, tags }: NewsArticle): readonly Xml[] => [
  ...toSectionCategories(section),
  ...tags.map((term) => element('category', { term })),
]

const toSectionCategories = (section: NewsSection | null): readonly Xml[] => {
  if (section === null) return []
  const { mediaTopic, name, slug } = section
  return [
    element('category', { term: slug, label: name }),
    ...(mediaTopic
      ? [element('category', { term: mediaTopic, scheme: mediaTopics, label: name })]
      : []),
  ]
}
