import type { NewsArticle, NewsCredit } from '../newsArticle.js'
import type { Language } from '../story.js'
import { idOf, toAbsolute } from './addresses.js'
import { toRfc3339 } from './instants.js'
import { withLegalText } from './legalText.js'
import { mediaOf } from './mediaContent.js'
import { toCreator, toPrintedHtml } from './printedStory.js'
import type { LanguageLink, NewsFeed } from './publisher.js'

type Author = { readonly name: string; readonly url?: string }

type StoryLink = { readonly id: string; readonly title: string; readonly url: string }

/** What a news agency says of a story and JSON Feed has no word for. */
type StoryExtension = {
  readonly correction: string | null
  readonly credit: NewsCredit
  readonly mediaTopic: string | null
  readonly place: string | null
  readonly related: readonly StoryLink[]
  readonly stamp: string
  readonly translations: readonly (StoryLink & { readonly language: Language })[]
}

type Attachment = { readonly mime_type: string; readonly title?: string; readonly url: string }

/** An item has `content_html` where the whole story goes out, else `content_text`. */
export type JsonFeedItem = {
  readonly _kpl: StoryExtension
  readonly attachments?: readonly Attachment[]
  readonly authors: readonly Author[]
  readonly content_html?: string
  readonly content_text?: string
  readonly date_modified: string
  readonly date_published: string
  readonly id: string
  readonly image?: string
  readonly language: Language
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly title: string
  readonly url: string
}

/** JSON Feed 1.1 with the extension `_kpl`. */
export type JsonFeed = {
  readonly _kpl: {
    readonly alternates: readonly LanguageLink[]
    readonly changedAt: string
    readonly copyright?: string
  }
  readonly authors: readonly Author[]
  readonly description?: string
  readonly feed_url: string
  readonly home_page_url: string
  readonly hubs?: readonly { readonly type: 'WebSub'; readonly url: string }[]
  readonly icon?: string
  readonly items: readonly JsonFeedItem[]
  readonly language: Language
  readonly title: string
  readonly version: 'https://jsonfeed.org/version/1.1'
}

/**
 * The feed as JSON Feed; what has no name there is under `_kpl`: credit, other languages, other news, Media Topic.
 *
 * Source: JSON Feed 1.1 (jsonfeed.org/version/1.1), extensions included.
 * @throws RangeError when an instant is none, TypeError when an address cannot be resolved.
 */
export const toJsonFeed = (input: NewsFeed): JsonFeed => {
  const feed = withLegalText(input)
  const { alternates = [], articles, description, hub, language, publisher } = feed
  const { copyright, logo, name } = publisher
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.selfUrl,
    ...(description && { description }),
    ...(logo && { icon: toAbsolute(logo, publisher) }),
    authors: [{ name, url: toAbsolute('', publisher) }],
    language,
    ...(hub && { hubs: [{ type: 'WebSub', url: hub }] }),
    _kpl: { alternates, changedAt: toRfc3339(feed.changedAt), ...(copyright && { copyright }) },
    items: articles.map((article) => toItem(article, feed)),
  }
}

const toItem = (article: NewsArticle, { fullText, publisher }: NewsFeed): JsonFeedItem => {
  const { language, publishedAt, section, summary, title, updatedAt, url } = article
  const attachments = mediaOf(article)
    .filter(({ mimeType }) => mimeType !== '')
    .map(({ caption, credit, mimeType, url: file }) => ({
      url: toAbsolute(file, publisher),
      mime_type: mimeType,
      ...toTitle([caption, credit]),
    }))
  const image = mediaOf(article).find(({ mimeType }) => mimeType.startsWith('image/'))
  const tags = [...(section ? [section.name] : []), ...article.tags]
  return {
    id: idOf(article),
    url: toAbsolute(url, publisher),
    title,
    ...(fullText ? { content_html: toPrintedHtml(article, publisher) } : { content_text: summary }),
    ...(summary && { summary }),
    ...(image && { image: toAbsolute(image.url, publisher) }),
    date_published: toRfc3339(publishedAt),
    date_modified: toRfc3339(updatedAt),
    authors: [{ name: toCreator(article, publisher) }],
    ...(tags.length > 0 && { tags }),
    language,
    ...(attachments.length > 0 && { attachments }),
    _kpl: toExtension(article, (path) => toAbsolute(path, publisher)),
  }
}

/** An attachment without a title shows its file name. */
const toTitle = (texts: readonly string[]): { readonly title?: string } => {
  const title = texts.filter((text) => text !== '').join(' ')
  return title === '' ? {} : { title }
}

const toExtension = (
  { correction, credit, otherNews, place, section, stamp, translations }: NewsArticle,
  absolute: (path: string) => string,
): StoryExtension => ({
  correction,
  credit,
  mediaTopic: section?.mediaTopic ?? null,
  place,
  related: otherNews.map((story) => ({
    id: idOf(story),
    title: story.title,
    url: absolute(story.url),
  })),
  stamp,
  translations: translations.map((version) => ({
    id: idOf(version),
    language: version.language,
    title: version.title,
    url: absolute(version.url),
  })),
})
