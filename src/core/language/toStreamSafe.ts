/**
 * A text with at most 30 marks on a letter, as many as any language needs (UAX #15, 13, Stream-Safe Text Format). To
 * normalise more takes the square of their number.
 */
export const toStreamSafe = (text: string): string => text.replace(tooMany, '$1')

const tooMany = /(\p{M}{30})\p{M}+/gu
