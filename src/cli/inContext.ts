import type { Span } from '../core/story.js'

/** Characters of the copy shown on each side of a finding. */
const reach = 32

/** The words before and after a span, on one line, with `…` where the copy goes on. */
export const inContext = (
  text: string,
  { end, start }: Span,
): { readonly after: string; readonly before: string } => {
  const from = Math.max(start - reach, 0)
  const to = Math.min(end + reach, text.length)
  return {
    after: `${text.slice(end, to).replace(cutAtEnd, '')}${to < text.length ? '…' : ''}`,
    before: `${from > 0 ? '…' : ''}${text.slice(from, start).replace(cutAtStart, '')}`,
  }
}

/** A mark that lost its letter, or half of a character beyond the first plane. */
const cutAtStart = /^(?:\p{M}|[\uDC00-\uDFFF])+/u
const cutAtEnd = /[\uD800-\uDBFF]$/u

/** Line breaks and tabs as signs, so that a finding stays on its line. */
export const onOneLine = (text: string): string =>
  text.replaceAll(/\r?\n/gu, '⏎').replaceAll('\t', '⇥')
