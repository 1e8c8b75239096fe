/** Line breaks of word processors; what they part must not grow together. */
const oldLineBreaks = /[\v\f\u0085]/gu

/**
 * What no XML document may hold in any form, not even escaped (XML 1.0, 2.2 Char): NUL and other controls, half a
 * surrogate pair, U+FFFE and U+FFFF. C1 controls are legal but are bytes of Windows-1252 read as Unicode.
 */
const illegal = /[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** The text without the characters that make a feed unreadable as a whole; everything else stays as it is. */
export const toLegalText = (text: string): string =>
  text.replace(oldLineBreaks, ' ').replace(illegal, '')

/**
 * A copy of an answer in which every text is legal, for formats that have no writer of their own: JSON can spell NUL
 * and half a surrogate pair, but not every reader can store them.
 */
export function withLegalText<T>(value: T): T
export function withLegalText(value: unknown): unknown {
  if (typeof value === 'string') return toLegalText(value)
  if (Array.isArray(value)) return value.map((each: unknown) => withLegalText(each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withLegalText(each)]))
}
