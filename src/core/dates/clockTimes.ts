import type { Spot } from '../rule.js'
import type { Passage } from '../story.js'
import { withArticle } from '../text/article.js'

/** A time on the clock, with the text it should have. */
type ClockTime = Pick<Spot, 'end' | 'start'> & { readonly expected: string }

const half = '(?:[ap]\\.\\s?m\\.?|[ap]m)(?![\\p{L}\\p{N}])'
const blank = '[ \\t\\u00A0\\u202F]{0,2}'
const clock = '\\d{1,2}(?:[:.]\\d\\d)?'
const join = `(?:${blank}[-‐‑–—]${blank}|${blank}(?:to|and|until|till)${blank})`

/** `1:43 PM`, `9–11 a.m.`, `7:00 a.m. to 5 p.m.`; the first of two may leave its half to the second. */
const twelveHours = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/$€£¥-])(?:(?<from>${clock})(?:${blank}(?<fromHalf>${half}))?(?<join>${join}))?` +
    `(?<to>${clock})${blank}(?<toHalf>${half})`,
  'giu',
)

/** `No. 15 PM` is a decree. */
const numbered = /(?<![\p{L}])(?:no|nos|decree|number|section|article)\.?\s{0,2}$/iu

/** Times with AM or PM as the clock of 24 hours has them. What no clock shows (13 AM, 25:30) is left. */
export const findTwelveHourTimes = (passage: Passage): readonly ClockTime[] =>
  readTwelveHours(passage).map((time) => withArticle(passage.text, time, time.expected))

const readTwelveHours = (passage: Passage): readonly ClockTime[] =>
  Array.from(passage.text.matchAll(twelveHours)).flatMap(({ 0: found, groups = {}, index }) => {
    const { from, fromHalf, join: typedJoin = '', to = '', toHalf = '' } = groups
    if (numbered.test(passage.text.slice(Math.max(0, index - 12), index))) return []
    const end = toTime(to, isAfternoon(toHalf))
    const start = from === undefined ? undefined : toStart(from, fromHalf, to, toHalf)
    if (end === undefined || (from !== undefined && start === undefined)) return []
    const isDash = /[-‐‑–—]/u.test(typedJoin)
    const told = start === undefined ? end : `${start}${isDash ? '–' : typedJoin}${end}`
    const wholeEnd = index + found.length
    const stop = found.endsWith('.') && endsSentence(passage, wholeEnd) ? '.' : ''
    return [{ end: wholeEnd, expected: told + stop, start: index }]
  })

const isAfternoon = (marker: string): boolean => /^p/iu.test(marker)

/** The first of two times: with its own half, else with the half of the second, or of noon before it. */
const toStart = (from: string, own: string | undefined, to: string, toHalf: string) => {
  if (own !== undefined) return toTime(from, isAfternoon(own))
  const goesOverNoon = hourOf(from) % 12 > hourOf(to) % 12
  if (goesOverNoon && !isAfternoon(toHalf)) return undefined
  return hourOf(from) > 12 ? undefined : toTime(from, isAfternoon(toHalf) && !goesOverNoon)
}

const hourOf = (typed: string): number => Number(/^\d+/u.exec(typed)?.[0])

const toTime = (typed: string, afternoon: boolean): string | undefined => {
  const [hour = NaN, minute = 0] = typed.split(/[:.]/u).map(Number)
  const isTwentyFour = hour > 12
  if (hour > 23 || minute > 59 || (isTwentyFour && !afternoon) || (hour === 0 && afternoon))
    return undefined
  const shown = isTwentyFour ? hour : (hour % 12) + (afternoon ? 12 : 0)
  return `${String(shown).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** A sentence has a capital and more than two words; what is shorter is a caption or a line of a table. */
const isSentence = /^[^\p{L}]*\p{Lu}\p{L}*(?:[^\p{L}]+\p{L}+){2}/u
/** What a time goes on with in capitals: its zone, its day, its place. */
const goesOn =
  /^\s+\(?(?:[A-Z]{1,4}T|GMT|UTC|Eastern|Central|Mountain|Pacific|Greenwich|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)(?=\s\d)|January|February|March|April|May|June|July|August|September|October|November|December|Vientiane|Hanoi|Bangkok|Beijing|Indochina)(?![\p{L}])|^\s+(?:\p{Lu}\p{L}{1,20}\s){1,3}[Tt]ime(?!\p{L})/u
const longestSentence = 400

/** The point of `p.m.` is the full stop too before a capital, and at the end of a sentence. */
const endsSentence = ({ path, text }: Passage, end: number): boolean => {
  const after = text.slice(end, end + 40)
  if (/^\s+["“‘]?\p{Lu}/u.test(after) && !goesOn.test(after)) return true
  if (!/^\s*(?:\n|$)/u.test(after) || path === 'title') return false
  const before = text.slice(Math.max(0, end - longestSentence), end)
  const sentence = before.split(/(?<=[.!?]["”’)]?)\s+(?=\p{Lu})/u).at(-1) ?? before
  return isSentence.test(sentence.replace(new RegExp(half, 'giu'), ''))
}

const frenchGap = '[ \\u00A0\\u202F]'
const minute = '[0-5]\\d'
const ofTime = `(?<=(?<![\\p{L}])(?:à|À|vers|dès|avant|après|jusqu['’]à)${frenchGap}\\d{1,2})`
/** `de 7:00 à 17:00`, `entre 8:30 et 9:15`: only two of them tell that the first is a time. */
const fromTime = `(?<=(?<![\\p{L}])[Dd]e${frenchGap}\\d{1,2})(?=:${minute}${frenchGap}à${frenchGap}\\d{1,2}[:h])`
const betweenTimes = `(?<=(?<![\\p{L}])[Ee]ntre${frenchGap}(?:\\d{1,2}[:h]${minute}?${frenchGap}et${frenchGap})?\\d{1,2})`
const french = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/]|(?<!\\d[hH]\\d{0,2})-)(?<hour>[01]?\\d|2[0-3])` +
    `(?:${frenchGap}?[hH]${frenchGap}?(?<minute>${minute})?|(?:${ofTime}|${fromTime}|${betweenTimes}):(?<colon>${minute}))` +
    `(?![\\p{L}\\p{N}]|[:.,]\\d|${frenchGap}?${half})`,
  'gu',
)

const frenchJoins = new Map([
  ['to', 'à'],
  ['until', 'à'],
  ['till', 'à'],
  ['and', 'et'],
])

/** `13:00–17:30` as `13h–17h30`. */
const toFrench = (told: string): string =>
  told
    .replace(/(\d\d):(\d\d)/gu, (_, hour: string, past: string) =>
      past === '00' ? `${Number(hour)}h` : `${Number(hour)}h${past}`,
    )
    .replace(/(?<=\s)\p{L}+(?=\s)/gu, (word) => frenchJoins.get(word) ?? word)

/** Times in French copy, `13h05` and `7h`: for `13:05` after a word of time, `13 h 05`, `13H05`, and `1:05 pm`. */
export const findFrenchTimes = (passage: Passage): readonly ClockTime[] => [
  ...Array.from(passage.text.matchAll(french), ({ 0: found, groups = {}, index }) => ({
    end: index + found.length,
    expected: `${groups['hour'] ?? ''}h${groups['minute'] ?? groups['colon'] ?? ''}`,
    start: index,
  })),
  ...readTwelveHours(passage).map((time) => ({ ...time, expected: toFrench(time.expected) })),
]

/** A space in a time that the words beside it show to be one: `8: 30 ນາທີ`, `8: 30 - 11: 30 ໂມງ`, `ເວລາ 8: 30`. */
const laoGap = '[ \\u00A0]?'
const laoTime = `[0-9໐-໙]{1,2}${laoGap}:${laoGap}[0-9໐-໙]{2}`
const lao = new RegExp(
  `(?<![\\p{N}:.,/])(?<hour>[0-9໐-໙]{1,2})${laoGap}:${laoGap}(?<minute>[0-9໐-໙]{2})(?![0-9໐-໙])` +
    `(?:(?=(?:${laoGap}(?:[-–]|ຫາ)${laoGap}${laoTime})?${laoGap}(?:ນາທີ|ໂມງ))|(?<=ເວລາ${laoGap}(?:ປະມານ${laoGap})?${laoTime}))`,
  'gu',
)

/** Times in Lao copy without a space at the colon: `8:30 ນາທີ`. */
export const findLaoTimes = ({ text }: Passage): readonly ClockTime[] =>
  Array.from(text.matchAll(lao), ({ 0: found, groups = {}, index }) => ({
    end: index + found.length,
    expected: `${groups['hour'] ?? ''}:${groups['minute'] ?? ''}`,
    start: index,
  }))
