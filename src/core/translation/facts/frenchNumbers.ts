import { figureValues } from './figureValues.js'
import type { NumberToken } from './numberToken.js'
import { anyOf, cover } from './numberToken.js'
import { sumOfWords } from './sumOfWords.js'

const list = (words: string, from: number, step = 1): [string, number][] =>
  words.split(' ').map((word, index) => [word, (from + index) * step])

const small: ReadonlyMap<string, number> = new Map([
  ['une', 1],
  ['premier', 1],
  ['première', 1],
  ['quatre-vingts', 80],
  ['quatre-vingt', 80],
  ...list('un deux trois quatre cinq six sept huit neuf', 1),
  ...list('dix onze douze treize quatorze quinze seize', 10),
  ...list('vingt trente quarante cinquante soixante', 2, 10),
])
/** A French billion is a million millions. */
const scales: ReadonlyMap<string, number> = new Map([
  ['cent', 1e2],
  ['cents', 1e2],
  ['mille', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['billion', 1e12],
  ['billions', 1e12],
])

const start = '(?<![\\p{L}\\p{M}\\p{N}.,/])'
const end = '(?![\\p{L}\\p{M}\\p{N}]|[.,]\\d)'
const gap = '[ \\u00A0\\u202F\\u2009]'
const figure = `\\d{1,3}(?:${gap}\\d{3})+(?:,\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)*`
const word = anyOf([...small.keys(), ...scales.keys()])
const scale = `(?:${gap}(?:de${gap})?(?:${anyOf(scales.keys())})(?![\\p{L}]))`
const spelled = `(?:${word})(?:(?:[-‐]|${gap}|-et-|${gap}et${gap}(?=une?(?!\\p{L})|onze))(?:${word})(?![\\p{L}]))*`
const number = new RegExp(
  `(?<![\\p{N}/]|\\p{N}[.,])(?:(?:${figure})${scale}*|${start}(?:${spelled})${end})(?!/\\d)`,
  'giu',
)
const ordinal = new RegExp(
  `${start}(?:\\d+(?:er|re|ère|e|ème|nd|nde)|(?:${word})ième|premi(?:er|ère)s?|seconde?)${end}`,
  'giu',
)
const dozen = new RegExp(
  `${start}(?:une )?(?<what>dizaine|douzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine)${end}`,
  'giu',
)
const about: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['douzaine', 12],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['centaine', 100],
])
const fraction = new RegExp(
  `${start}(?:(?:(?<count>un|deux|trois|quatre) (?<part>tiers|quarts?|cinquièmes?|dixièmes?))|(?<half>la moitié|demi))${end}`,
  'giu',
)
const parts: ReadonlyMap<string, number> = new Map([
  ['tier', 3],
  ['quart', 4],
  ['cinquième', 5],
  ['dixième', 10],
])

/** The numbers of French copy, in digits and in words, in order. */
export const findFrenchNumbers = (text: string): readonly NumberToken[] => {
  const found: NumberToken[] = []
  let rest = text
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => NumberToken | undefined) => {
    const tokens = Array.from(rest.matchAll(pattern), read).filter((token) => token !== undefined)
    found.push(...tokens)
    rest = cover(rest, tokens)
  }
  take(fraction, (match) => {
    const { count = 'un', part = '' } = match.groups ?? {}
    const value =
      (small.get(count.toLowerCase()) ?? 1) /
      (parts.get(part.toLowerCase().replace(/s$/u, '')) ?? 2)
    return { ...plain, ...spanOf(match), isDoubtful: true, percent: 100 * value, values: [value] }
  })
  take(dozen, (match) => ({
    ...plain,
    ...spanOf(match),
    isDoubtful: true,
    values: [about.get((match.groups?.['what'] ?? '').toLowerCase()) ?? 0],
  }))
  take(ordinal, (match) => {
    const value = ordinalValue(match[0].toLowerCase())
    return value === undefined
      ? undefined
      : {
          ...plain,
          ...spanOf(match),
          isOrdinal: true,
          isWord: !/\d/u.test(match[0]),
          values: [value],
        }
  })
  take(number, (match) => {
    const values = valuesOf(match[0])
    return values.length === 0
      ? undefined
      : {
          ...plain,
          ...spanOf(match),
          isDoubtful:
            /\p{L}[-‐]?$/u.test(rest.slice(Math.max(0, match.index - 2), match.index)) ||
            /^(?:neuf|cent|mille)$/iu.test(match[0]),
          isWord: !/^\d/u.test(match[0]),
          scale: scaleOf(match[0]),
          values,
        }
  })
  return found.toSorted((a, b) => a.start - b.start)
}

const plain = { isDoubtful: false, isOrdinal: false, isWord: true, scale: 1 } as const

const spanOf = ({ 0: found, index }: RegExpExecArray) => ({
  end: index + found.length,
  start: index,
})

const ordinalValue = (typed: string): number | undefined => {
  if (/^\d/u.test(typed)) return Number(/^\d+/u.exec(typed)?.[0])
  if (/^premi/u.test(typed)) return 1
  if (/^second/u.test(typed)) return 2
  const stem = typed.replace(/ième$/u, '')
  return [...small].find(
    ([known]) =>
      stem === known ||
      stem === known.replace(/e$/u, '') ||
      (stem === 'cinqu' && known === 'cinq') ||
      (stem === 'neuv' && known === 'neuf'),
  )?.[1]
}

const wordPattern =
  /\d[\d.,]*(?:[ \u00A0\u202F\u2009]\d{3}(?!\d))*(?:,\d+)?|quatre-vingts?|\p{L}+/giu

const valuesOf = (typed: string): readonly number[] => {
  const words = typed.match(wordPattern) ?? []
  const [first = ''] = words
  const isFigure = /^\d/u.test(first)
  const rest = (isFigure ? words.slice(1) : words).flatMap((part) => {
    const lower = part.toLowerCase()
    const scale = scales.get(lower)
    if (scale !== undefined) return [{ isScale: true, value: scale }]
    const value = small.get(lower)
    return value === undefined ? [] : [{ isScale: false, value }]
  })
  if (!isFigure) return [sumOfWords(rest)]
  return figureValues(first.replace(/[.,]$/u, ''), 'fr').map((value) =>
    sumOfWords([{ isScale: false, value }, ...rest]),
  )
}

const scaleOf = (typed: string): number =>
  (typed.match(/\p{L}+/gu) ?? []).reduce(
    (scale, part) => scale * (scales.get(part.toLowerCase()) ?? 1),
    1,
  )
