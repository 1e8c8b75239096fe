import type { CopyDate } from './copyDates.js'
import { joinRanges } from './joinRanges.js'
import { laoDigitsToLatin } from './laoDigits.js'
import { monthsOf } from './months.js'

const gap = '[ \\t\\u00A0\\u200B]{0,3}'
const digit = '[0-9໐-໙]'

/** Spellings a date may have beside the shipped ones; those with points are used in stamps and need a year. */
const spellings = monthsOf('lo').flatMap(({ name, others }, index) =>
  [name, ...others].map((word) => ({ month: index + 1, word })),
)
const inFull = spellings.filter(({ word }) => !word.includes('.') && word !== 'ສິງ')
const clipped = spellings.filter(({ word }) => word.includes('.'))
const byLength = (words: typeof spellings): string =>
  words
    .map(({ word }) => word.replaceAll('.', '\\.'))
    .sort((a, b) => b.length - a.length)
    .join('|')

const month =
  `(?:(?<full>${byLength(inFull)})|(?<short>ສິງ)(?![\\p{L}\\p{M}])(?:(?=${gap}${digit}{4})|(?<=ທີ${gap}${digit}{1,2}${gap}ສິງ))` +
  `|(?<points>${byLength(clipped)})\\.?(?=${gap}${digit}{4}))`
const day = `${digit}{1,2}`
/** Before a word that lists days only what can be one: not `45 ແລະ 9 ທັນວາ` (45, and 9 December). */
const listed = `(?:[3໓][01໐໑]|[12໑໒]${digit}|[0໐]?[1-9໑-໙])(?!${digit})`
const and = `${gap}(?:ຫາ|ແລະ|ຫຼື|ຫລື)${gap}`
const comma = `,${gap}(?=${listed}(?:,${gap}${listed}){0,3}${and}${day})`
const date = new RegExp(
  `(?<!${digit})(?<days>(?:${listed}(?:${and}|${comma})){0,4}(?:${day}${gap}[-‐‑–]${gap})?${day})${gap}${month}` +
    `(?:${gap}(?<year>${digit}{4})(?!${digit}))?`,
  'gu',
)

/**
 * Dates as Lao copy writes them, right or wrong: `8 ທັນວາ 2025`, `5 ກັນຍາ2024`, `໘ ທັນວາ ໒໐໒໕`, `8 ທ.ວ. 2025`, `9-15 ພະຈິກ`.
 * A month may be followed by its next word without a space (ພະຈິກຜ່ານມາ, last November).
 */
export const findTypedLaoDates = (text: string): readonly CopyDate[] =>
  joinRanges(
    text,
    Array.from(text.matchAll(date), ({ 0: found, groups = {}, index }): CopyDate => {
      const word = groups['full'] ?? groups['short'] ?? groups['points'] ?? ''
      const number = spellings.find((known) => known.word === word)?.month ?? 0
      const typed = groups['days'] ?? ''
      const days = Array.from(typed.matchAll(/[0-9໐-໙]+/gu), ([value]) => ({
        day: toNumber(value),
        month: number,
      }))
      const year = groups['year']
      return {
        days: days.map((each, at) =>
          year !== undefined && at === days.length - 1 ? { ...each, year: toNumber(year) } : each,
        ),
        end: index + found.trimEnd().length,
        joins: typed
          .split(/[0-9໐-໙]+/u)
          .slice(1, -1)
          .map(toJoin),
        start: index,
      }
    }).filter(({ end, start }) => !isInNumber(text, start, end)),
  )

const toJoin = (typed: string): string =>
  typed.replace(/^[\s\u200B]+|[\s\u200B]+$/gu, '').replace(/^[-‐‑–]$/u, '–')

const toNumber = (digits: string): number => Number(laoDigitsToLatin(digits))

/** ເລກທີ 08 (number), ມາດຕາ 08 (article), ຂໍ້ 3 (item): no day. */
const numbered = /(?:ເລກທີ|ມາດຕາ|ຂໍ້|ຫ້ອງ)\s?$/u
const reach = 10

/** Part of a longer number or an address; a hyphen may join two dates: `13 ສິງຫາ 1950-13 ສິງຫາ 2024`. */
const isInNumber = (text: string, start: number, end: number): boolean =>
  numbered.test(text.slice(Math.max(0, start - reach), start)) ||
  /[/@#_$€£¥₭&=+\\]$|\p{N}[.,:]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^(?:[/@#_%°&=+\\]|[.,:]\d)/u.test(text.slice(end, end + 2))
