import slugify from '@sindresorhus/slugify'
import { dropInvisible } from './language/dropInvisible.js'
import { toStreamSafe } from './language/toStreamSafe.js'
import { hasLao } from './language/words.js'

/** A line of Lao or Latin that still fits a printed address; some 700 characters once Lao is percent-encoded. */
const longest = 80

const quotes = /["'‘’‚‛“”„‟«»‹›`´]/gu

/** In no language: the script alone decides, so that one title has one slug whatever language it is filed under. */
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const words = new Intl.Segmenter('und', { granularity: 'word' })

/**
 * Gives the readable end of a story's address: `laos-and-azerbaijan-mark-30-years`, `ຂ່າວອື່ນໆ` (other news).
 *
 * Latin titles lose their accents; a title with any letter that cannot be written in `a-z` (Lao, Thai, Chinese) keeps
 * all its letters and marks. At most 80 characters as a reader counts them, cut after a whole word unless the first
 * word is longer. A slug is its own slug. It is empty only when the title holds no letter and no digit, so a caller
 * needs another name for such a story; and two stories may have the same one.
 */
export const toSlug = (title: string): string => {
  const clean = toStreamSafe(dropInvisible(title)).toLowerCase().normalize('NFC')
  const kept = shorten(keepLetters(clean))
  return isRomanisable(kept) ? shorten(toLatin(clean)) : kept
}

const keepLetters = (text: string): string =>
  text
    .replace(quotes, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/(?<![\p{L}\p{M}\p{N}])\p{M}+/gu, '')
    .replace(/-{2,}/gu, '-')
    .replace(/^-|-$/gu, '')

const toLatin = (text: string): string => slugify(text, { decamelize: false })

const isRomanisable = (slug: string): boolean =>
  !hasLao(slug) && (slug.match(/[^a-z\d-]+/gu) ?? []).every((run) => toLatin(run) !== '')

const shorten = (slug: string): string => {
  const ends = new Set<number>()
  let end = 0
  for (const { segment } of graphemes.segment(slug)) {
    if (ends.size === longest) break
    end += segment.length
    ends.add(end)
  }
  if (end === slug.length) return slug

  const wordStart = words.segment(slug).containing(end)?.index ?? 0
  return slug.slice(0, ends.has(wordStart) ? wordStart : end).replace(/-$/u, '')
}
