import type { NewsArticle, NewsCredit } from '../newsArticle.js'
import { toAbsolute, withAbsoluteAddresses } from './addresses.js'
import { escapeHtml } from './html.js'
import type { Publisher } from './publisher.js'

/**
 * The credit without the brackets and the point a lead gives it: `KPL/VNA` of `(KPL/VNA)`, `ຂປລ` (KPL) of `ຂປລ.`;
 * the codes where the house prints none.
 */
export const toCreditText = ({ agencies, line }: NewsCredit): string =>
  line.replace(/^[\s([]+|[\s)\].:–-]+$/gu, '') || agencies.join('/')

/** Whom a reader is told the story is by: the byline with its agencies, else the agencies, else the publisher. */
export const toCreator = (
  { byline, credit }: Pick<NewsArticle, 'byline' | 'credit'>,
  publisher: Publisher,
): string => {
  const agencies = toCreditText(credit)
  if (!byline) return agencies || publisher.agency
  return agencies ? `${byline} (${agencies})` : byline
}

/**
 * The body as a story leaves the agency: the credit at the head of its first paragraph, the sign-off under it, what
 * was put right at the end. A partner who copies the text copies the credit with it.
 */
export const toPrintedHtml = (article: NewsArticle, publisher: Publisher): string => {
  const { correction, credit, html, signOff, url } = article
  const line = credit.line.trim()
  const body = withAbsoluteAddresses(html, toAbsolute(url, publisher))
  const opening = /^\s*<p\b[^>]*>/u.exec(body)?.[0]
  // A body may open with a heading or a list: then the credit stands alone above it.
  const credited = opening
    ? `${opening}${escapeHtml(line)} ${body.slice(opening.length)}`
    : `<p>${escapeHtml(line)}</p>${body}`
  return [
    line === '' ? body : credited,
    ...[signOff, correction].map((text) => (text ? `<p>${escapeHtml(text)}</p>` : '')),
  ].join('')
}

/** The same without HTML, a blank line between paragraphs. */
export const toPrintedText = ({ correction, credit, signOff, text }: NewsArticle): string =>
  [`${credit.line.trim()} ${text}`.trim(), signOff, correction].filter(Boolean).join('\n\n')
