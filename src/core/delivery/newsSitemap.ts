import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Language } from '../story.js'
import { toRfc3339 } from './instants.js'
import { element, printDocument } from './xml.js'

/** What Google reads of one news sitemap. */
const mostEntries = 1000

/** A story of the last two days; the address is absolute. */
export type NewsSitemapEntry = {
  readonly language: Language
  /** Instant of first publication, ISO 8601. */
  readonly publishedAt: string
  readonly title: string
  readonly url: string
}

/**
 * The sitemap for Google News: stories of the last two days in all languages, newest first. More than 1,000 are not
 * read, so the first 1,000 are written; older ones stand in the monthly sitemaps. A sitemap without a page is none, so
 * after two days without news it holds the front page.
 *
 * @param publication the newspaper's name exactly as Google News shows it.
 * @param home the absolute address of the front page.
 *
 * Source: Google Search Central, news sitemaps; schema sitemap-news 0.9.
 * @throws RangeError when an instant is none.
 */
export const toNewsSitemap = (
  entries: readonly NewsSitemapEntry[],
  publication: string,
  home: string,
): string =>
  printDocument(
    element(
      'urlset',
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      },
      entries.length === 0
        ? element('url', {}, element('loc', {}, home))
        : entries.slice(0, mostEntries).map((entry) => toPage(entry, publication)),
    ),
  )

const toPage = ({ language, publishedAt, title, url }: NewsSitemapEntry, publication: string) =>
  element(
    'url',
    {},
    element('loc', {}, url),
    element(
      'news:news',
      {},
      element(
        'news:publication',
        {},
        element('news:name', {}, publication),
        element('news:language', {}, toNewsLanguage(language)),
      ),
      element('news:publication_date', {}, toRfc3339(publishedAt)),
      element('news:title', {}, title),
    ),
  )

/** Two or three letters of ISO 639, save for Chinese, which goes by its script. */
const toNewsLanguage = (language: Language): Language => {
  const primary = primaryLanguage(language)
  if (primary !== 'zh') return primary
  return /^zh-(?:hant|tw|hk|mo)(?![a-z])/iu.test(language) ? 'zh-tw' : 'zh-cn'
}
