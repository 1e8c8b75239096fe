import { monthsOf } from './months.js'

const blank = '[ \\t\\u00A0\\u2009\\u202F]'
const gap = `${blank}{0,3}`
const space = `${blank}{1,3}`
const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])'

const months = monthsOf('en')
const fullNames = months.map(({ name }) => name)
const clipped = months.flatMap(({ others }) => others)

/** In small letters these three are other words: he may, a march, an august body. */
const alsoWords = new Set(['August', 'March', 'May'])
const smallNames = fullNames
  .filter((name) => !alsoWords.has(name))
  .map((name) => name.toLowerCase())

/** In capitals or small letters as no month is spelt: {@link isOddlySpelt} tells which of them need more to be one. */
const oddNames = [...fullNames, ...clipped].map((name) => name.toUpperCase())
const oddClipped = clipped.map((name) => name.toLowerCase())

const spelt = [...fullNames, ...smallNames].join('|')
const pointed = [...clipped, ...oddNames, ...oddClipped].join('|')
const month = `(?:${spelt}|(?:${pointed})\\.?)`

/** `SEPT 9` is a gene, `MAY 9` may be a headline, `dec 9` a variable. */
export const isOddlySpelt = (word: string): boolean =>
  /^(?:\p{Lu}{2,4}|MARCH|AUGUST|\p{Ll}{3,4})\.?$/u.test(word) && word !== 'june' && word !== 'july'

/** Not the start of `9,504`, `9.5`, `9:30` or `9/11`; `9,2025` lacks only a space. */
const numberEnd = '(?!\\d|[.:/]\\d|,(?!\\d{4}(?!\\d))\\d)'
const ordinal = `(?:(?:st|nd|rd|th|ST|ND|RD|TH)|${space}(?:st|nd|rd|th)${wordEnd})?`
const realDay = `(?:3[01]|[12]\\d|0?[1-9])${numberEnd}${ordinal}`

/** `2021-2025` is a plan; `2025-12 Jan` goes on to another day. */
const year =
  '[12]\\d{3}(?![\\p{L}\\p{M}\\p{N}]|[/.:,]\\d)' + `(?![-‐‑–](?!${realDay}${gap}${month})\\d)`

/** `32 December 2025`: only a year beside it shows that a day was meant. */
const noDay =
  `(?:00?|3[2-9]|[4-9]\\d)(?=(?:st|nd|rd|th)?(?:,${gap}|${space}(?:of${space})?(?:${month},?${space})?)${year})` +
  ordinal
const day = `(?:${realDay}|${noDay})`

const dash = `(?:${gap}[-‐‑–]${gap}|—)`
const and = `,?${space}(?:and|or|&)${space}`
/** A comma lists days only when an `and` is still to come: not in `on December 9, 10 people met`. */
const comma = `,${space}(?=${day}(?:,${space}${day}){0,3}${and}${day})`
/** `the 8th to the 11th of December`; but not `chapter 8 and the 11th December decree`. */
const the = `(?:(?<=\\d(?:st|nd|rd|th)${space}(?:to|through|and|or|&)${space})the${space})?`
const days = `${day}(?:(?:${dash}|(?:${space}(?:to|through)${space}|${and})${the}|${comma})${day}){0,5}`
/** `9-Dec-2025`, as programs print it. */
const sign = `[-.](?=${month}[-.]${year})`

const dayFirst =
  `(?<the>[Tt]he${space})?(?=\\d)(?<!${month}${gap}(?:the${space})?)` +
  `(?<daysBefore>${days})(?<glue>${gap}|${sign})(?<of>of${space})?(?<monthAfter>${month})` +
  `(?:(?:,?${gap}|(?<=[-.]${month})[-.])(?<yearAfterMonth>${year})|${wordEnd})`

const monthFirst =
  `(?<monthBefore>${month})(?<monthGlue>${gap})(?:the${space})?(?<daysAfter>${days})${wordEnd}` +
  `(?!${gap}(?:of${space})?${month}${wordEnd})(?:(?:,${gap}|${space})(?<yearAfterDay>${year}))?`

/**
 * What is written like a date in English copy; groups of the two orders bear different names. Every repetition has a
 * limit, so the time taken grows with the text and no faster.
 */
export const englishDate = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${dayFirst}|${monthFirst})`,
  'gu',
)
