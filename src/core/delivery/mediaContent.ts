import type { NewsArticle, NewsMedia } from '../newsArticle.js'
import { toAbsolute } from './addresses.js'
import type { Publisher } from './publisher.js'
import { element, elementOf } from './xml.js'
import type { Xml } from './xml.js'

/** Pictures that stand somewhere; an upload whose file is gone has no address. */
export const mediaOf = ({ media }: NewsArticle): readonly NewsMedia[] =>
  media.filter(({ url }) => url !== '')

/** `image` of `image/jpeg`; a file of no known type is shown as a picture, as the page does. */
export const mediumOf = (mimeType: string): 'audio' | 'image' | 'video' => {
  if (mimeType.startsWith('audio/')) return 'audio'
  return mimeType.startsWith('video/') ? 'video' : 'image'
}

/**
 * A story's pictures for RSS and Atom, each with what it shows, its caption and its credit.
 *
 * Source: Media RSS 1.5.1, `media:content` (RSS Advisory Board).
 */
export const toMediaContents = (article: NewsArticle, publisher: Publisher): readonly Xml[] =>
  mediaOf(article).map(({ alt, caption, credit, height, mimeType, url, width }) =>
    element(
      'media:content',
      {
        url: toAbsolute(url, publisher),
        type: mimeType || undefined,
        medium: mediumOf(mimeType),
        height,
        width,
      },
      elementOf('media:title', alt, { type: 'plain' }),
      elementOf('media:description', caption, { type: 'plain' }),
      elementOf('media:credit', credit),
    ),
  )
