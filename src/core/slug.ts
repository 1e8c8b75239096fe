import slugify from '@sindresorhus/slugify'

/** A line of Lao or Latin that still fits a printed address; some 700 characters once Lao is percent-encoded. */
const longest = 80

const invisible = /[\u00AD\u200B-\u200D\uFEFF]/gu
const quotes = /["'‘’‚‛“”„‟«»‹›`´]/gu

/** Kept whole where they name the same cut everywhere: `und` leaves the choice of dictionary to the script. */
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
  const clean = title.replace(invisible, '').toLowerCase().normalize('NFC')
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
  (slug.match(/[^a-z\d-]+/gu) ?? []).every((run) => toLatin(run) !== '')

const shorten = (slug: string): string => {
  const ends = endsOf(graphemes, slug)
  const end = ends[longest - 1]
  if (end === undefined || ends.length === longest) return slug

  const whole = new Set(ends)
  const wordEnd = endsOf(words, slug).findLast((at) => at <= end && whole.has(at)) ?? end
  return slug.slice(0, wordEnd).replace(/-$/u, '')
}

const endsOf = (segmenter: Intl.Segmenter, text: string): readonly number[] =>
  Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length)
