import type { NewsArticle } from 'payload-plugin-newsroom/core'

/** The body with the credit at the head of its first paragraph, as the agency prints it: `KPL Laos and …`. */
export const storyHtml = ({ credit, html }: Pick<NewsArticle, 'credit' | 'html'>): string => {
  const line = credit.line.trim()
  if (!line) return html
  const printed = `<span class="credit">${escapeHtml(line)}</span> `
  const opening = /^\s*<p\b[^>]*>/u.exec(html)?.[0]
  // A body may open with a heading or a list: then the credit stands alone above it.
  return opening ? `${opening}${printed}${html.slice(opening.length)}` : `<p>${printed}</p>${html}`
}

/** The summary where it says something the first paragraph does not; usually the lead is the summary. */
export const findStandfirst = ({
  summary,
  text,
}: Pick<NewsArticle, 'summary' | 'text'>): string | null => {
  const [lead = ''] = text.trim().split(/\n\s*\n/u)
  return plain(summary) === '' || plain(summary) === plain(lead) ? null : summary
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

const entities: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
}

const escapeHtml = (text: string): string =>
  text.replace(/["&<>]/gu, (sign) => entities[sign] ?? '')
