import type { NewsArticle, NewsMedia, NewsVersion } from '../newsArticle.js'
import { toAbsolute, topicOf } from './addresses.js'
import { toRfc3339 } from './instants.js'
import type {
  LdNewsArticle,
  LdOrganization,
  LdPicture,
  LdTranslation,
  NewsArticleJsonLd,
} from './jsonLdTypes.js'
import { withLegalText } from './legalText.js'
import { mediaOf, mediumOf } from './mediaContent.js'
import { toCreditText } from './printedStory.js'
import type { Publisher } from './publisher.js'

/** UN/CEFACT code of the unit pixel: schema.org has no bare numbers for the size of a picture. */
const pixel = 'E37'

/**
 * The story for search engines: schema.org NewsArticle, one `sourceOrganization` per agency of the credit.
 *
 * A story without a byline is by its agencies. Reads are in none of it, so that a counter makes no new version of the
 * page. The story this one was translated from is its `translationOfWork`, every other language a `workTranslation`.
 *
 * Sources: schema.org 30.0, NewsArticle; Google Search Central, Article structured data.
 * @throws RangeError when an instant is none, TypeError when an address cannot be resolved.
 */
export const toJsonLd = (story: NewsArticle, agency: Publisher): NewsArticleJsonLd => {
  const [article, publisher] = [withLegalText(story), withLegalText(agency)]
  const { byline, correction, credit, language, place, section, summary, title } = article
  const url = toAbsolute(article.url, publisher)
  const house = toHouse(publisher)
  const agencies = credit.agencies.map((code) => toAgency(code, publisher, house))
  const pictures = mediaOf(article).filter(({ mimeType }) => mediumOf(mimeType) === 'image')
  const topic = topicOf(section)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: title,
    ...(summary && { description: summary }),
    inLanguage: language,
    datePublished: toRfc3339(article.publishedAt),
    dateModified: toRfc3339(article.updatedAt),
    ...(place && { dateline: place }),
    ...(article.tags.length > 0 && { keywords: article.tags }),
    ...(section && { articleSection: section.name }),
    ...(section && topic && { about: { '@type': 'Thing', name: section.name, sameAs: topic } }),
    ...(pictures.length > 0 && { image: pictures.map((media) => toPicture(media, publisher)) }),
    author: byline ? [{ '@type': 'Person', name: byline }] : toAuthors(agencies, house),
    creditText: toCreditText(credit) || publisher.agency,
    sourceOrganization: agencies,
    publisher: house,
    copyrightHolder: house,
    ...(publisher.copyright && { copyrightNotice: publisher.copyright }),
    ...(correction && { correction: { '@type': 'CorrectionComment', text: correction } }),
    ...toVersions(article, publisher),
  }
}

const toAuthors = (
  agencies: readonly LdOrganization[],
  house: LdOrganization,
): readonly LdOrganization[] => (agencies.length > 0 ? agencies : [house])

const toHouse = (publisher: Publisher): LdOrganization => ({
  '@type': 'NewsMediaOrganization',
  name: publisher.name,
  alternateName: publisher.agency,
  url: toAbsolute('', publisher),
  ...(publisher.logo && {
    logo: { '@type': 'ImageObject', url: toAbsolute(publisher.logo, publisher) },
  }),
})

const toAgency = (code: string, { agency }: Publisher, house: LdOrganization): LdOrganization =>
  code === agency ? house : { '@type': 'NewsMediaOrganization', name: code }

const toPicture = (
  { alt, caption, credit, height, mimeType, url, width }: NewsMedia,
  publisher: Publisher,
): LdPicture => ({
  '@type': 'ImageObject',
  url: toAbsolute(url, publisher),
  ...(caption && { caption }),
  ...(alt && { description: alt }),
  ...(credit && { creditText: credit }),
  ...(mimeType && { encodingFormat: mimeType }),
  ...(width !== null && { width: toPixels(width) }),
  ...(height !== null && { height: toPixels(height) }),
})

const toPixels = (value: number) =>
  ({ '@type': 'QuantitativeValue', unitCode: pixel, value }) as const

const toVersions = (
  { translations }: NewsArticle,
  publisher: Publisher,
): Pick<LdNewsArticle, 'translationOfWork' | 'workTranslation'> => {
  const original = translations.find(({ isOriginal }) => isOriginal)
  const others = translations.filter((version) => version !== original)
  return {
    ...(original && { translationOfWork: toVersion(original, publisher) }),
    ...(others.length > 0 && {
      workTranslation: others.map((version) => toVersion(version, publisher)),
    }),
  }
}

const toVersion = ({ language, title, url }: NewsVersion, publisher: Publisher): LdTranslation => ({
  '@type': 'NewsArticle',
  '@id': toAbsolute(url, publisher),
  url: toAbsolute(url, publisher),
  headline: title,
  inLanguage: language,
})

/** Characters that end a script, open a comment in one, or are line ends to old readers of JavaScript. */
const unsafe = /[&<>\u2028\u2029]/gu

/**
 * The same as text that may stand in `<script type="application/ld+json">`: still JSON, and no story can close the
 * element or open another.
 *
 * Source: HTML, 4.12.1.3, restrictions for contents of script elements; ASVS 5.0, 1.2.3.
 */
export const toJsonLdScript = (story: NewsArticle, agency: Publisher): string =>
  JSON.stringify(toJsonLd(story, agency)).replace(
    unsafe,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
