import type { NewsArticle } from '../newsArticle.js'
import { toAbsolute } from './addresses.js'
import { withLegalText } from './legalText.js'
import type { Publisher } from './publisher.js'

/** Where a reader passes a story on. */
export type ShareLinks = {
  readonly facebook: string
  readonly line: string
  readonly mail: string
  readonly telegram: string
  readonly whatsapp: string
  readonly x: string
}

/**
 * Addresses that pass a story on: links and nothing else, so that no company sees a reader who does not press one.
 *
 * `mail` opens a letter with the headline as subject, the story's address under headline and summary.
 *
 * Source: RFC 6068, 5, for `mail`: UTF-8 percent-encoded, lines end in `%0D%0A`.
 * @throws TypeError when an address cannot be resolved.
 */
export const toShareLinks = (story: NewsArticle, agency: Publisher): ShareLinks => {
  const { summary, title, ...article } = withLegalText(story)
  const address = toAbsolute(article.url, agency)
  const [text, url] = [encodeURIComponent(title), encodeURIComponent(address)]
  const letter = [title, summary, address].filter(Boolean).join('\n\n')
  return {
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${url}`,
    line: `https://social-plugins.line.me/lineit/share?url=${url}`,
    mail: `mailto:?subject=${encodeURIComponent(toOneLine(title))}&body=${encodeURIComponent(toCrlf(letter))}`,
    telegram: `https://t.me/share/url?url=${url}&text=${text}`,
    whatsapp: `https://wa.me/?text=${encodeURIComponent(`${title} ${address}`)}`,
    x: `https://x.com/intent/post?text=${text}&url=${url}`,
  }
}

/** A header field of a letter is one line. */
const toOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const toCrlf = (text: string): string => text.replace(/\r\n|\r|\n/gu, '\r\n')
