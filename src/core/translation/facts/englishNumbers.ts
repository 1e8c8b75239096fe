import {
  englishFraction,
  englishNumber,
  englishOrdinal,
  englishWord,
  groups,
  partOf,
} from './englishWords.js'
import { figureValues } from './figureValues.js'
import type { NumberToken } from './numberToken.js'
import { cover } from './numberToken.js'
import { sumOfWords } from './sumOfWords.js'

const start = "(?<![\\p{L}\\p{M}\\p{N}.,/]|\\p{L}[’'])"
const end = '(?![\\p{L}\\p{M}\\p{N}]|[.,]\\d)'
const fraction = new RegExp(`${start}(?<!and[ -](?:a[ -])?)(?:${englishFraction})${end}`, 'giu')
const dozen = new RegExp(
  `${start}(?:(?<half>half a)|(?<count>a|${englishNumber})) dozen${end}`,
  'giu',
)
const ordinal = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}.,/])(?:${englishOrdinal})${end}`, 'giu')
/** Figures may have their unit glued to them (`50km`) and a name before them (`G20`). */
const number = new RegExp(
  `(?<![\\p{N}/]|\\p{N}[.,])(?:(?<![\\p{L}\\p{M}])(?:${englishNumber})${end}|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)*)(?![/]\\d)`,
  'giu',
)

const group = new RegExp(`${start}(?:${[...groups.keys()].join('|')})${end}`, 'giu')

/** `one family in three`, `two in five`: a share. */
const share = new RegExp(
  `${start}(?<count>one|two|three|four|\\d)(?: of| out of)?(?: \\p{Ll}+)? (?:in|out of) (?:every )?(?<of>two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})${end}`,
  'giu',
)
/** `the first half of 2026`, which Lao says in months. */
const partOfYear = new RegExp(
  `${start}(?:(?<half>first|second) half|(?<quarter>first|second|third|fourth|last) quarter) of (?:the year|this year|next year|last year|(?=\\d{4}))`,
  'giu',
)

/** What bears a number as its name. */
const labelled =
  /(?<![\p{L}])(?:Article|Category|Channel|Chapter|Class|Decree|Flight|Gate|Grade|Group|Highway|Level|Line|Nos?\.?|Number|Page|Phase|Platform|Resolution|Road|Room|Route|Section|Terminal|Type|Ward|Zone)\s$/u
const capitalAfter = /^[ -]\p{Lu}/u
/** `Four Seasons`, `Big Five`, but not the first word of a sentence. */
const isNameLike = (text: string, from: number, to: number): boolean =>
  /^\p{Lu}/u.test(text.slice(from, to)) &&
  (capitalAfter.test(text.slice(to, to + 2)) ||
    /\p{Ll} (?:the )?\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, from - 20), from))) &&
  !/(?:^|[.!?:”"“(–—]\s{0,2})$/u.test(text.slice(Math.max(0, from - 3), from))

/** The numbers of English copy, in digits and in words, in order. */
export const findEnglishNumbers = (text: string): readonly NumberToken[] => {
  const found: NumberToken[] = []
  let rest = text
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => NumberToken | undefined) => {
    const tokens = Array.from(rest.matchAll(pattern), read).filter((token) => token !== undefined)
    found.push(...tokens)
    rest = cover(rest, tokens)
  }
  take(partOfYear, (match) => readPartOfYear(match))
  take(share, readShare)
  take(dozen, readDozen)
  take(group, (match) => ({
    ...plain,
    ...spanOf(match),
    isDoubtful: true,
    values: [groups.get(match[0].toLowerCase()) ?? 0],
  }))
  take(fraction, (match) => readFraction(match))
  take(ordinal, readOrdinal)
  take(number, (match) => readOne(text, match))
  return found.toSorted((a, b) => a.start - b.start)
}

const plain = { isDoubtful: false, isOrdinal: false, isWord: true, scale: 1 } as const

const spanOf = ({ 0: found, index }: RegExpExecArray) => ({
  end: index + found.length,
  start: index,
})

/** Six months or three, or the ordinal itself: ໄຕມາດທີ 3. */
const readPartOfYear = (match: RegExpExecArray): NumberToken => {
  const { half, quarter } = match.groups ?? {}
  const which = englishWord(half ?? quarter ?? '')?.value ?? 4
  const months = half === undefined ? [3 * which, 3] : [6]
  return { ...plain, ...spanOf(match), isDoubtful: true, values: [which, ...months] }
}

const toValue = (word: string): number => englishWord(word)?.value ?? Number(word)

const readShare = (match: RegExpExecArray): NumberToken | undefined => {
  const [count, of] = [toValue(match.groups?.['count'] ?? ''), toValue(match.groups?.['of'] ?? '')]
  if (count >= of) return undefined
  const value = count / of
  return {
    ...plain,
    ...spanOf(match),
    isDoubtful: true,
    percent: 100 * value,
    values: [value, of, count],
  }
}

const readDozen = (match: RegExpExecArray): NumberToken => {
  const { count = '', half } = match.groups ?? {}
  const times = half === undefined ? (/^a$/iu.test(count) ? [1] : valuesOf(count)) : [0.5]
  return { ...plain, ...spanOf(match), values: times.map((value) => value * 12) }
}

const readFraction = (match: RegExpExecArray): NumberToken | undefined => {
  const { count = 'one', part = 'half' } = match.groups ?? {}
  const of = partOf(part)
  const isOne = /^(?:an?|one|1)$/iu.test(count)
  if (of === undefined || isOne === /s$/u.test(part)) return undefined
  const value = (isOne ? 1 : toValue(count)) / of
  // `a third bridge` is one more.
  const values = isOne && of > 2 && /^an? /iu.test(match[0]) ? [value, of] : [value]
  return { ...plain, ...spanOf(match), isDoubtful: true, percent: 100 * value, values }
}

const readOrdinal = (match: RegExpExecArray): NumberToken => {
  const digits = /^[\d.,]+/u.exec(match[0])?.[0]
  const values = valuesOf(match[0].replace(/(?<=\d)(?:st|nd|rd|th)$/iu, ''))
  return {
    ...plain,
    ...spanOf(match),
    isOrdinal: true,
    isWord: digits === undefined,
    values,
  }
}

const readOne = (text: string, match: RegExpExecArray): NumberToken | undefined => {
  const [found] = match
  const { end: to, start: from } = spanOf(match)
  const values = valuesOf(found)
  if (values.length === 0) return undefined
  const isFigure = /^\d/u.test(found)
  const isGlued =
    isFigure &&
    /[\p{L}][-‐]?$/u.test(text.slice(Math.max(0, from - 2), from)) &&
    !/(?:US|A|S|[a-z]{4})[-‐]?$/u.test(text.slice(Math.max(0, from - 5), from))
  const isNamed =
    isGlued ||
    labelled.test(text.slice(Math.max(0, from - 14), from)) ||
    (!isFigure && isNameLike(text, from, to))
  return {
    ...plain,
    ...spanOf(match),
    isDoubtful: isNamed || /^an? /iu.test(found),
    isWord: !isFigure,
    scale: scaleOf(found),
    values,
  }
}

const words = /\d[\d.,]*|\p{L}+|½/gu

/** Every number the words of one token make: digits may be read in two ways. */
const valuesOf = (typed: string): readonly number[] => {
  const isHalf = /^half an? /iu.test(typed)
  const parts: readonly string[] = typed.replace(/[- ]and[- ]a[- ]half/iu, '½').match(words) ?? []
  const [first = ''] = parts
  const starts = /^\d/u.test(first)
    ? figureValues(first.replace(/[.,]$/u, ''), 'en')
    : [englishWord(first)?.value ?? 0]
  const isFirstScale = englishWord(first)?.isScale === true
  const rest = parts.slice(1).flatMap((part) => englishWord(part) ?? [])
  const more = parts.includes('½')
    ? 0.5 * (parts.at(-1) === '½' ? (rest.at(-1)?.isScale ? (rest.at(-1)?.value ?? 1) : 1) : 1)
    : 0
  // The half belongs to the coefficient in `two and a half million`, to the sum in `a million and a half`.
  const inside = more > 0 && parts.at(-1) !== '½'
  const read = (value: number): number =>
    sumOfWords([
      ...(value === 0 ? [] : [{ isScale: isFirstScale, value: inside ? value + more : value }]),
      ...rest,
    ]) + (inside ? 0 : more)
  return starts.map((value) => (isHalf ? 0.5 : 1) * read(value))
}

const scaleOf = (typed: string): number =>
  (typed.match(/\p{L}+/gu) ?? []).reduce((scale, word) => {
    const known = englishWord(word)
    return known?.isScale ? scale * known.value : scale
  }, 1)
