import { findFrenchTimes, findTwelveHourTimes } from '../../dates/clockTimes.js'
import { primaryLanguage } from '../../language/primaryLanguage.js'
import type { Language, Span } from '../../story.js'
import { englishWord } from './englishWords.js'
import type { Fact, Reading } from './fact.js'

type Half = 'after noon' | 'before noon' | 'night' | undefined

const noon = 12 * 60
const wholeDay = 24 * 60

const toReading = (minutes: number): Reading => ({
  amount: minutes % wholeDay,
  figure: Math.floor(minutes / 60),
  unit: 'clock',
})

const toFact = (span: Span, minutes: readonly number[], isWeak = false): Fact => ({
  ...span,
  isOrdinal: false,
  isWeak,
  isWord: false,
  kind: 'time',
  readings: minutes.map(toReading),
})

/** The moments an hour may name: `8 ໂມງແລງ` is 20:00, and a bare `8:30` may be said of the evening. */
const momentsOf = (hour: number, minute: number, half: Half): readonly number[] => {
  const at = hour * 60 + minute
  if (hour > 12) return [at]
  if (half === 'before noon') return [hour === 12 ? at - noon : at]
  if (half === 'after noon') return [hour === 12 ? at : at + noon]
  if (half === 'night') return hour === 12 ? [minute] : [hour < 6 ? at : at + noon]
  return hour === 0 ? [at] : [at, (at + noon) % wholeDay]
}

const isHour = (hour: number, minute: number): boolean => hour < 25 && minute < 60

/** Times that the house's rules read already: `2.30 pm`, `9–11 a.m.`, `13h05`. */
const findKnown = (text: string, language: Language): readonly Fact[] => {
  const find = language === 'fr' ? findFrenchTimes : findTwelveHourTimes
  return language === 'lo' && !/[ap]\.?m/iu.test(text)
    ? []
    : find({ path: 'body/0', text }).flatMap(({ end, expected, start }) =>
        Array.from(expected.matchAll(/(\d{1,2})[:h](\d\d)?/gu), ([, hour, minute]) =>
          toFact({ end, start }, [Number(hour) * 60 + Number(minute ?? 0)]),
        ),
      )
}

const colon = /(?<![\p{N}:.,/])(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?![\p{N}:]|\.\d)/gu

/** `at 8.30,`: after a word of time, and before what no figure goes on with. */
const dotted =
  /(?<=(?<!\p{L})(?:at|from|until|till|before|after|by) )(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?=[,;)]|\.?$|\. |,? (?:and|on|in|to|until|sharp|the) )/gu

const hours = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9]'
const partOfDayInEnglish = ',? (?:in the (?:early |late )?(?:morning|afternoon|evening)|at night)'
const english = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}.,:/-])(?:(?:a )?(?<past>half past|quarter past|quarter to) (?<pastHour>${hours})(?<pastHalf>${partOfDayInEnglish})?(?![\\p{L}\\p{N}.:]\\p{N}|\\p{L})` +
    `|(?<hour>${hours})(?:[:.](?<minute>[0-5]\\d))?(?:(?: o[’']clock)?(?<half>${partOfDayInEnglish})| o[’']clock))`,
  'giu',
)
const middles: ReadonlyMap<Language, RegExp> = new Map([
  ['en', /(?<![\p{L}-])(?<noon>noon|midday)(?!\p{L})|(?<![\p{L}-])midnight(?!\p{L})/giu],
  ['fr', /(?<!\p{L}|après-|après )(?<noon>midi)(?!\p{L})|(?<!\p{L})minuit(?!\p{L})/giu],
  ['lo', /(?<!ອາຫານ|ເຂົ້າ|ຫຼັງ|ງາຍ)(?<noon>ທ່ຽງ(?!ທຳ|ແທ້|ຄືນ))|ທ່ຽງຄືນ/gu],
])

const laoHours = ['ໜຶ່ງ', 'ສອງ', 'ສາມ', 'ສີ່', 'ຫ້າ', 'ຫົກ', 'ເຈັດ', 'ແປດ', 'ເກົ້າ', 'ສິບ', 'ສິບເອັດ', 'ສິບສອງ']
const laoHour = `\\d{1,2}|${laoHours.toReversed().join('|')}`
const partOfDay = 'ເຊົ້າ|ບ່າຍ|ສວາຍ|ແລງ|ຄ່ຳ|ກາງຄືນ|ເດິກ'
const time = `(?:${laoHour})(?:[:.][0-5]\\d)?`
/** `14 ໂມງ 30`, `8:30 ໂມງເຊົ້າ`, `ບ່າຍ 2 ໂມງເຄິ່ງ`, `8 ຫາ 11 ໂມງ`. */
const lao = new RegExp(
  `(?:(?<before>${partOfDay}) ?(?:ເວລາ ?)?(?:ປະມານ ?)?)?(?<![\\p{N}:.,/])(?:(?<from>${time}) ?(?:ໂມງ ?)?(?:[-–]|ຫາ|ແລະ) ?(?=(?:${time}) ?ໂມງ))?` +
    `(?<to>${time}) ?ໂມງ(?: ?(?<minute>[0-5]?\\d(?! ?(?:ຄົນ|ວັນ|ທັນວາ))(?=(?: ?ນາທີ)|(?!\\p{N}|[.,/]\\d| ?\\p{Script=Lao})))(?: ?ນາທີ)?| ?(?<halfPast>ເຄິ່ງ))?(?: ?(?:ຕອນ|ຂອງ)?(?<after>${partOfDay}))?`,
  'gu',
)
const laoColon = new RegExp(
  `(?<![\\p{N}:.,/])(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?![\\p{N}:])(?: ?ນາທີ)?(?: ?(?:ຕອນ)?(?<after>${partOfDay}))?`,
  'gu',
)

/** The clock times of a text, in order. */
export const findClockTimes = (text: string, language: Language): readonly Fact[] => {
  const primary = primaryLanguage(language)
  const known = findKnown(text, primary)
  const isFree = ({ end, start }: Span) =>
    known.every((each) => each.end <= start || each.start >= end)
  const own =
    primary === 'lo'
      ? readLao(text)
      : [
          ...readTyped(text, colon),
          ...(primary === 'en' ? [...readTyped(text, dotted), ...readEnglish(text)] : []),
        ]
  return [...known, ...own.filter(isFree), ...readMiddles(text, primary)].toSorted(
    (a, b) => a.start - b.start,
  )
}

const spanOf = ({ 0: found, index }: RegExpExecArray): Span => ({
  end: index + found.length,
  start: index,
})

const readTyped = (text: string, pattern: RegExp): readonly Fact[] =>
  Array.from(text.matchAll(pattern))
    .filter(
      ({ 0: found, index }) =>
        !/^ ?(?:in the (?:morning|afternoon|evening)|at night)/u.test(
          text.slice(index + found.length),
        ),
    )
    .map((match) => {
      const [hour, minute] = [Number(match.groups?.['hour']), Number(match.groups?.['minute'])]
      return toFact(spanOf(match), momentsOf(hour, minute, undefined))
    })

const readMiddles = (text: string, language: Language): readonly Fact[] =>
  Array.from(text.matchAll(middles.get(language) ?? /$^/gu), (match) =>
    toFact(spanOf(match), [match.groups?.['noon'] === undefined ? 0 : noon], true),
  )

const readEnglish = (text: string): readonly Fact[] =>
  Array.from(text.matchAll(english), (match) => {
    const { half, hour = '', minute = '0', past = '', pastHalf, pastHour } = match.groups ?? {}
    const typed = pastHour ?? hour
    const whole = englishWord(typed)?.value ?? Number(typed)
    const quarters = /^half/iu.test(past) ? 30 : 15
    const minutes = past === '' ? Number(minute) : /to$/iu.test(past) ? 45 : quarters
    return toFact(
      spanOf(match),
      momentsOf(/to$/iu.test(past) ? whole - 1 : whole, minutes, toEnglishHalf(half ?? pastHalf)),
    )
  })

const toEnglishHalf = (part: string | undefined): Half => {
  if (part === undefined) return undefined
  if (/morning/iu.test(part)) return 'before noon'
  return /night/iu.test(part) ? 'night' : 'after noon'
}

const toHalf = (part: string | undefined): Half => {
  if (part === undefined) return undefined
  if (part === 'ເຊົ້າ' || part === 'ສວາຍ') return 'before noon'
  return part === 'ກາງຄືນ' || part === 'ເດິກ' ? 'night' : 'after noon'
}

const readLao = (text: string): readonly Fact[] => {
  const whole = Array.from(text.matchAll(lao)).flatMap((match) => {
    const { after, before, from, halfPast, minute, to = '' } = match.groups ?? {}
    const half = toHalf(after ?? before)
    const span = { ...spanOf(match), start: match.index + match[0].indexOf(from ?? to) }
    return [from, to].flatMap((each, index) => {
      if (each === undefined) return []
      const [hour = 0, past] = each
        .split(/[:.]/u)
        .map((part) => laoHours.indexOf(part) + 1 || Number(part))
      const minutes = past ?? (index === 0 ? 0 : halfPast === undefined ? Number(minute ?? 0) : 30)
      return isHour(hour, minutes)
        ? [toFact(span, momentsOf(hour, minutes, index === 0 ? toHalf(before) : half))]
        : []
    })
  })
  const bare = Array.from(text.matchAll(laoColon), (match) =>
    toFact(
      spanOf(match),
      momentsOf(
        Number(match.groups?.['hour']),
        Number(match.groups?.['minute']),
        toHalf(match.groups?.['after']),
      ),
    ),
  ).filter(({ end, start }) => whole.every((each) => each.end <= start || each.start >= end))
  return [...whole, ...bare]
}
