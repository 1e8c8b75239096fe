import type { Span } from '../story.js'

/** Addresses, file names and code stand in running copy without being marked as links. */
const token =
  /(?:https?:\/\/|www\.)\S{1,2000}|[^\s@]{1,64}@[^\s@]{1,255}|[\p{L}\p{N}_-]{1,64}(?:\.[\p{L}\p{N}_-]{1,64}){0,8}\.(?:com|org|net|gov|edu|int|info|la|vn|th|cn|fr|uk|io|js|ts|py|html?|pdf|docx?|xlsx?|jpe?g|png|txt)(?![\p{L}\p{N}])/giu

/** The stretches of a text that are addresses or file names: punctuation there is no punctuation. */
export const addressSpans = (text: string): readonly Span[] =>
  /[@.]/u.test(text)
    ? Array.from(text.matchAll(token), ({ 0: found, index }) => ({
        end: index + found.length,
        start: index,
      }))
    : []
