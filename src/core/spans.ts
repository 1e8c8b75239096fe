import { isLegacyLao } from './lao/legacyLao.js'
import type { Spot } from './rule.js'
import type { Passage, Span, Story } from './story.js'

/** The spaces that may stand inside a line, no-break and stray control ones included, for use in a character class. */
export const blanks =
  '\\t\\v\\f\\r \\u0085\\u00A0\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000'

type Find = (passage: Passage) => readonly Spot[]

/** What a rule finds in each passage of running copy, typed for a legacy font or not. */
export const inAllCopy = ({ passages }: Story, find: Find): readonly Spot[] =>
  passages.filter(({ path }) => /^(?:body\/|summary$|title$)/u.test(path)).flatMap(find)

/**
 * What a rule of text finds in each passage of running copy: headline, summary and body, not the credits beside them.
 * Where Lao was typed for a legacy font every mark is a letter, and only `legacy-lao` may touch it.
 */
export const inCopy = (story: Story, find: Find): readonly Spot[] =>
  inAllCopy(story, (passage) =>
    story.language === 'lo' && isLegacyLao(passage.text) ? [] : find(passage),
  )

/** One spot per match in the passage; `expected` says what should stand there, or that the match is in order. */
export const findSpots = (
  { path, text }: Passage,
  pattern: RegExp,
  expected: (found: string, start: number) => string | undefined,
): readonly Spot[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ found, start: index })).flatMap(
    ({ found, start }) => {
      const put = expected(found, start)
      if (put === undefined || put === found) return []
      return [{ end: start + found.length, expected: put, path, start }]
    },
  )

/** What is said of each passage, by its path, in the order given. */
export const groupByPath = <T extends { readonly path: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(item.path)
    if (group) group.push(item)
    else groups.set(item.path, [item])
  }
  return groups
}

/**
 * The items that lie wholly outside the spans. To touch a span's edge is to be outside; an insertion (no width) is
 * inside only between two of a span's characters.
 */
export const clearOf = <T extends Span>(
  items: readonly T[],
  spans: readonly Span[],
): readonly T[] => {
  const taken = toUnion(spans)
  return items.filter((item) => {
    const next = taken[findFirstEndingAfter(taken, item.start)]
    return next === undefined || next.start >= item.end
  })
}

/** The same stretches in reading order, those that overlap made one. */
const toUnion = (spans: readonly Span[]): readonly Span[] => {
  const union: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = union.at(-1)
    if (!last || span.start >= last.end) union.push(span)
    else if (span.end > last.end) union.splice(-1, 1, { end: span.end, start: last.start })
  }
  return union
}

/**
 * The place in the list of the first span that ends after `at`; the spans are in reading order and do not overlap. By
 * halving, because an archive story may hold thousands.
 */
export const findFirstEndingAfter = (sorted: readonly Span[], at: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.end ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}

const word = '[\\p{L}\\p{M}\\p{N}]'
/** What follows a closing mark, and no byte of text misread from UTF-8. */
const closed = '(?=[\\s.,;:!?)—–-]|$)'

/**
 * What stands in quotation marks. A double one that is never closed quotes to the end, as in speech that goes on over
 * several paragraphs; one that was never opened quotes from the start. A single one that is never closed is an
 * apostrophe (’90s); and after an s, ’ closes only where no later one does (‘the ministers’ words’). Inches (12") open
 * nothing.
 */
const quotation = new RegExp(
  [
    `^[^“”„"]*[\\p{L}\\p{M}\\p{N}.,!?…%)'’]”${closed}|^[^«»]*[\\s.,!?…]»${closed}`,
    '(?<=^|[\\s(])„[^„“”]*(?:[“”]|$)',
    '“(?:[^“”]|“[^“”]*”)*”|“[^]*',
    '«(?:[^«»]|«[^«»]*»)*»|«[^]*',
    '‹[^‹›]*(?:›|$)',
    '(?:(?<!\\p{N})"(?=\\S)|(?<=^|\\s)")[^"]*(?:"|$)',
    `(?<!${word})‘(?:[^‘’]|’(?=${word})|(?<=s)’(?=\\s\\p{L}))*’(?!${word})`,
    `(?<!${word})'(?=\\S)(?:[^']|(?<=${word})'(?=${word}))*'(?!${word})`,
  ].join('|'),
  'gu',
)

/** A message of a network as its embedding code gives it: the words, then `— Name (@handle)` and a date. */
const post = /^[^]*\s[—–]\s[^()—–\n]{1,80}\(@\w{1,40}\)/u

/** The stretches in quotation marks, the marks included, and posts: words of somebody else, which no rule may change. */
export const quotedSpans = (text: string): readonly Span[] => {
  const posted = text.includes('(@') ? (post.exec(text)?.[0].length ?? 0) : 0
  const quoted = Array.from(text.matchAll(quotation), ({ 0: found, index }) => ({
    end: index + found.length,
    start: index,
  }))
  return posted > 0 ? [{ end: posted, start: 0 }, ...quoted] : quoted
}
