import type { NewsArticle, NewsMedia } from '../newsArticle.js'
import { idOf, toAbsolute, topicOf } from './addresses.js'
import { toRfc3339 } from './instants.js'
import { withLegalText } from './legalText.js'
import { mediaOf, mediumOf } from './mediaContent.js'
import type { Ninjs, NinjsAssociation } from './ninjsTypes.js'
import { toCreator, toPrintedHtml, toPrintedText } from './printedStory.js'
import type { Publisher } from './publisher.js'

/**
 * The story for a partner's wire: IPTC ninjs 3.1.
 *
 * The standard has no credit line, so a joint credit is one `infoSources` entry per agency, and the text carries the
 * line as printed. `uri` names the story for ever; `altIds` say where it stands. Pictures, other languages and other
 * news are `associations`, told apart by `rel`. Reads are in none of it: a counter makes no new version.
 *
 * Source: IPTC, ninjs-schema_3.1.json and the ninjs 3 user guide.
 * @throws RangeError when an instant is none, TypeError when an address cannot be resolved.
 */
export const toNinjs = (story: NewsArticle, agency: Publisher): Ninjs => {
  const [article, publisher] = [withLegalText(story), withLegalText(agency)]
  const { correction, credit, language, place, publishedAt, section, summary, updatedAt } = article
  const topic = topicOf(section)
  const changedAt = toRfc3339(updatedAt)
  return {
    uri: idOf(article),
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    type: 'text',
    representationType: 'full',
    version: changedAt,
    firstCreated: toRfc3339(publishedAt),
    versionCreated: changedAt,
    pubStatus: 'usable',
    language,
    headlines: [{ role: 'main', contentType: 'text/plain', value: article.title }],
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: summary }],
    bodies: [
      { role: 'main', contentType: 'text/html', value: toPrintedHtml(article, publisher) },
      { role: 'main', contentType: 'text/plain', value: toPrintedText(article) },
    ],
    by: toCreator(article, publisher),
    ...(place && { located: place }),
    ...(correction && { edNote: correction }),
    copyrightHolder: publisher.name,
    ...(publisher.copyright && { copyrightNotice: publisher.copyright }),
    infoSources: credit.agencies.map((code) => ({ name: code, role: roleOf(code, publisher) })),
    subjects: section
      ? [
          {
            name: section.name,
            rel: 'section',
            literal: section.slug,
            ...(topic && { uri: topic }),
          },
        ]
      : [],
    altIds: [
      { role: 'publicId', value: article.publicId },
      { role: 'slug', value: article.slug },
      { role: 'url', value: toAbsolute(article.url, publisher) },
    ],
    associations: toAssociations(article, publisher),
  }
}

/** Partners of a joint credit have their part in the story; the house is answerable for it. */
const roleOf = (code: string, { agency }: Publisher): 'partner' | 'publisher' =>
  code === agency ? 'publisher' : 'partner'

const toAssociations = (
  article: NewsArticle,
  publisher: Publisher,
): readonly NinjsAssociation[] => [
  ...mediaOf(article).map((media, index) => toPicture(media, `media-${index + 1}`, publisher)),
  ...article.translations.map(({ language, publicId, title, url }) => ({
    ...toStory({ publicId, title, url }, publisher),
    name: `translation-${language}`,
    rel: 'translation',
    language,
  })),
  ...article.otherNews.map((story, index) => ({
    ...toStory(story, publisher),
    name: `related-${index + 1}`,
    rel: 'related',
    language: article.language,
    versionCreated: toRfc3339(story.publishedAt),
  })),
]

type StoryLink = { readonly publicId: string; readonly title: string; readonly url: string }

/** Enough to name the story and to fetch it. */
const toStory = (
  story: StoryLink,
  publisher: Publisher,
): Omit<NinjsAssociation, 'name' | 'rel'> => ({
  uri: idOf(story),
  type: 'text',
  representationType: 'partial',
  headlines: [{ role: 'main', contentType: 'text/plain', value: story.title }],
  altIds: [{ role: 'url', value: toAbsolute(story.url, publisher) }],
})

const toPicture = (
  { alt, caption, credit, height, mimeType, url, width }: NewsMedia,
  name: string,
  publisher: Publisher,
): NinjsAssociation => {
  const href = toAbsolute(url, publisher)
  const medium = mediumOf(mimeType)
  const texts = [
    { role: 'caption', value: caption },
    { role: 'altText', value: alt },
  ].filter(({ value }) => value !== '')
  return {
    name,
    rel: 'media',
    uri: href,
    type: medium === 'image' ? 'picture' : medium,
    ...(texts.length > 0 && {
      descriptions: texts.map((text) => ({ ...text, contentType: 'text/plain' })),
    }),
    ...(credit && { by: credit }),
    renditions: [
      {
        name: 'original',
        href,
        ...(mimeType && { contentType: mimeType }),
        ...(width !== null && { width }),
        ...(height !== null && { height }),
      },
    ],
  }
}
