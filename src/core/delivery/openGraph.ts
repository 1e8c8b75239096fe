import type { NewsArticle, NewsMedia } from '../newsArticle.js'
import type { Language } from '../story.js'
import { toAbsolute } from './addresses.js'
import { toRfc3339 } from './instants.js'
import { withLegalText } from './legalText.js'
import { mediaOf, mediumOf } from './mediaContent.js'
import type { Publisher } from './publisher.js'

/** A `meta` element: Open Graph is under `property`, Twitter under `name`. */
export type MetaTag =
  | { readonly content: string; readonly name: string }
  | { readonly content: string; readonly property: string }

/**
 * What a story looks like where somebody shares its address. A story without a picture shows the agency's.
 *
 * Sources: The Open Graph protocol (ogp.me), type article; X Developer Platform, cards markup.
 * @throws RangeError when an instant is none, TypeError when an address cannot be resolved.
 */
export const toOpenGraph = (story: NewsArticle, agency: Publisher): readonly MetaTag[] => {
  const [article, publisher] = [withLegalText(story), withLegalText(agency)]
  const { language, publishedAt, section, summary, title, translations, updatedAt, url } = article
  const picture = mediaOf(article).find(({ mimeType }) => mediumOf(mimeType) === 'image')
  return [
    ...toProperty('og:type', 'article'),
    ...toProperty('og:title', title),
    ...toProperty('og:description', summary),
    ...toProperty('og:url', toAbsolute(url, publisher)),
    ...toProperty('og:site_name', publisher.name),
    ...toProperty('og:locale', toLocale(language)),
    ...translations.flatMap((version) =>
      toProperty('og:locale:alternate', toLocale(version.language)),
    ),
    ...(picture ? toPicture(picture, publisher) : toLogo(publisher)),
    ...toProperty('article:published_time', toRfc3339(publishedAt)),
    ...toProperty('article:modified_time', toRfc3339(updatedAt)),
    ...toProperty('article:section', section?.name),
    ...toName('twitter:card', picture ? 'summary_large_image' : 'summary'),
    ...toName('twitter:title', title),
    ...toName('twitter:description', summary),
    ...toName('twitter:image', picture && toAbsolute(picture.url, publisher)),
    ...toName('twitter:image:alt', picture?.alt),
  ]
}

const toProperty = (property: string, content: string | undefined): readonly MetaTag[] =>
  content ? [{ content, property }] : []

const toName = (name: string, content: string | undefined): readonly MetaTag[] =>
  content ? [{ content, name }] : []

const toPicture = (
  { alt, height, mimeType, url, width }: NewsMedia,
  publisher: Publisher,
): readonly MetaTag[] => [
  ...toProperty('og:image', toAbsolute(url, publisher)),
  ...toProperty('og:image:type', mimeType),
  ...toProperty('og:image:width', width === null ? undefined : String(width)),
  ...toProperty('og:image:height', height === null ? undefined : String(height)),
  ...toProperty('og:image:alt', alt),
]

const toLogo = (publisher: Publisher): readonly MetaTag[] =>
  publisher.logo ? toProperty('og:image', toAbsolute(publisher.logo, publisher)) : []

/** `lo_LA`: with an underscore and a region, that of most speakers where the language names none. */
const toLocale = (language: Language): string => {
  const locale = new Intl.Locale(language).maximize()
  return [locale.language, locale.region].filter(Boolean).join('_')
}
