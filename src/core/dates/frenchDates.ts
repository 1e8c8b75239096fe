import type { CopyDate } from './copyDates.js'
import { isDigitContext } from './digitContext.js'
import { joinRanges } from './joinRanges.js'
import { monthsOf } from './months.js'

const blank = '[ \\t\\u00A0\\u2009\\u202F]'
const gap = `${blank}{0,3}`

const months = monthsOf('fr')
const number: ReadonlyMap<string, number> = new Map(
  months.flatMap(({ name, others }, index) =>
    [name, ...others].map((word) => [word, index + 1] as const),
  ),
)
const clipped = months.flatMap(({ others }) => others).join('|')
const whole = [...months.map(({ name }) => name), 'fevrier', 'aout', 'decembre'].join('|')

const year = '[12]\\d{3}(?![\\p{L}\\p{N}]|[/.:,]\\d)'
/** `sept` is seven without its point or a year. */
const month = `(?:${whole}|(?:${clipped})(?:\\.|(?=${blank}${year})))`

/** `32 décembre 2025`: only a year beside it shows that a day was meant. */
const noDay = `(?:00?|3[2-9]|[4-9]\\d)(?=${blank}${month}${blank}${year})`
const day = `(?:(?:3[01]|[12]\\d|0?[1-9])|${noDay})`
const ordinal = `(?:${gap}(?:er|ère|ème|e)(?!\\p{L}))?`
const and = `${blank}(?:et|ou)${blank}(?:le${blank})?`
const comma = `,${blank}(?=${day}${ordinal}(?:,${blank}${day}){0,3}${and}${day})`
const join = `(?:${gap}[-‐‑–]${gap}|—|${blank}au${blank}|${and}|${comma})`

const date = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?<days>${day}${ordinal}(?:${join}${day}${ordinal}){0,4})(?:${blank}{1,3}|(?<=\\d))` +
    `(?<month>${month})(?![\\p{L}\\p{M}])(?:${gap}(?<year>${year}))?`,
  'giu',
)

/** `la rue du 4 Septembre`, `le 14 Juillet`, `le 1er Mai`: names, with a capital. */
const named =
  /(?<![\p{L}])(?:avenue|boulevard|fêtes?|hôpital|lycée|place|pont|quai|rue|stade|université)\s(?:nationale\s)?(?:du|des)\s$/iu
const holiday = /^(?:1er Mai|2 Décembre|4 Septembre|8 Mai|11 Novembre|14 Juillet|18 Juin)$/u
const reach = 30

const isName = (text: string, { end, start }: CopyDate): boolean =>
  holiday.test(text.slice(start, end)) || named.test(text.slice(Math.max(0, start - reach), start))

/** Dates as French copy writes them, right or wrong: `1er décembre`, `1 décembre`, `08 déc. 2025`, `8 au 11 décembre`. */
export const findTypedFrenchDates = (text: string): readonly CopyDate[] =>
  joinRanges(text, readDates(text))
    .filter((found) => !isDigitContext(text, found.start, found.end) && !isName(text, found))
    .map((found) => withoutSentenceEnd(text, found))

const readDates = (text: string): readonly CopyDate[] =>
  Array.from(text.matchAll(date), ({ 0: found, groups = {}, index }) => {
    const typed = groups['days'] ?? ''
    const word = (groups['month'] ?? '').toLowerCase()
    const monthNumber = number.get(word.replace('.', '')) ?? 0
    const days = (typed.match(/\d+/gu) ?? []).map((value) => ({
      day: Number(value),
      month: monthNumber,
    }))
    const year = groups['year']
    const last = days.length - 1
    return {
      days: days.map((each, at) =>
        year !== undefined && at === last ? { ...each, year: Number(year) } : each,
      ),
      end: index + found.length,
      joins: typed
        .split(/\d+\s{0,3}(?:er|ère|ème|e)?(?!\p{L})/iu)
        .slice(1, -1)
        .map((between) =>
          between
            .trim()
            .toLowerCase()
            .replace(/^[-‐‑–—]$/u, '–'),
        ),
      start: index,
    }
  })

/** The point of a clipped month that also ends the sentence stays where it is. */
const withoutSentenceEnd = (text: string, found: CopyDate): CopyDate =>
  text[found.end - 1] === '.' && /^(?:\s*$|\s+\p{Lu})/u.test(text.slice(found.end, found.end + 20))
    ? { ...found, end: found.end - 1 }
    : found
