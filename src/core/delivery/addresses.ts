import type { NewsSection } from '../newsArticle.js'
import type { Publisher } from './publisher.js'

/**
 * The address with scheme and host, Lao percent-encoded as URI consumers expect.
 *
 * @throws TypeError when the publisher's `url` is not absolute.
 */
export const toAbsolute = (url: string, publisher: Publisher): string =>
  new URL(url, publisher.url).href

/** A story's name for ever, wherever it stands: RFC 9562, URN of the UUID the newsroom gave it. */
export const idOf = ({ publicId }: { readonly publicId: string }): string => `urn:uuid:${publicId}`

/** The IPTC's scheme of subjects; a code below it is the subject's address. */
export const mediaTopics = 'http://cv.iptc.org/newscodes/mediatopic/'

/** Address of the section's Media Topic, where it has one. */
export const topicOf = (section: NewsSection | null): string | undefined =>
  section?.mediaTopic ? `${mediaTopics}${encodeURIComponent(section.mediaTopic)}` : undefined

/** An address in an attribute of sanitised HTML: double quotes, no bare `<` or `>` inside a tag. */
const addressed = /(<[a-z][^<>]*?\s(?:href|src)=")([^"<>]*)(?=")/giu

/** Links and pictures of a body with whole addresses: a feed or a wire has no site to resolve them against. */
export const withAbsoluteAddresses = (html: string, base: string): string =>
  html.replace(addressed, (whole, before: string, url: string) =>
    URL.canParse(url, base) ? `${before}${new URL(url, base).href}` : whole,
  )
