import type { CopyDate } from './copyDates.js'

/** A date with the marks of how it was typed that tell whether it is one. */
export type TypedDate = CopyDate & {
  readonly hasOf: boolean
  /** The month in capitals: `DECEMBER`. */
  readonly isCapital: boolean
  /** No space between day and month: `Nov15`. */
  readonly isGlued: boolean
  readonly isMonthFirst: boolean
  /** In letters that no month has: `DEC`, `dec`. */
  readonly isOdd: boolean
  /** Whether the last day is an ordinal: `9th`. */
  readonly isOrdinal: boolean
}

type Around = { readonly after: string; readonly before: string }

/** How much of the text on either side of a date is looked at, so that a long text costs no more than a short one. */
export const reach = 40

const march = 3
const may = 5
const july = 7

const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?'
const told = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:[Dd]ated|[Ff]rom|[Oo]n|[Ss]ince|[Uu]ntil)\\s+|${weekday}\\.?,?\\s+\\(?)$`,
  'u',
)

const afterDigitsOrWord = /[/@#_$€£¥₭°&=+\\]$|[\p{L}\p{N}][-‐‑–'’]$|\p{N}[.,:]$/u
const beforeDigitsOrWord = /^(?:[/@#_%°&=+\\]|[-‐‑–][\p{L}\p{N}]|[.,:]\d|\.\p{Ll}|\s{0,3}\d)/u

/** `in December 9 schools opened`, `at the end of December 9 people`, `No. 9 March`. */
const monthAlone =
  /(?<![\p{L}\p{M}])(?:[Ee]arly|[Ee]ach|[Ee]very|[Ii]n|[Ll]ast|[Ll]ate|[Mm]id|[Nn]ext|[Tt]his|(?:beginning|end|half|middle|month|start|week)\s+of)\s+$/u
const address = /(?<![\p{L}\p{M}])(?:Mr|Mrs|Ms|Miss|Dr|Sir|Comrade|Madame|ທ່ານ|ນາງ)\.?\s{1,3}$/u
const numbered =
  /(?<![\p{L}\p{M}])(?:[Nn]os?\.?|Article|Channel|Chapter|Gate|Grade|Group|Highway|Level|Line|Page|Phase|Radio|Road|Room|Route|Section|Terminal|Version|Windows)\s*$/u
/** `from Monday 8 to Thursday 11 December`: the first day waits for its month too. */
const waiting = new RegExp(
  `\\d(?:st|nd|rd|th)?\\s(?:to|through|and|or|[-–])\\s${weekday},?\\s+$`,
  'u',
)

const counts = [
  ...['years?', 'months?', 'weeks?', 'days?', 'hours?', 'minutes?', 'seconds?', 'times?'],
  ...['km', 'kilomet(?:re|er)s?', 'met(?:re|er)s?', 'cm', 'mm', 'miles?', 'hectares?', 'ha'],
  ...['tonn?es?', 'tons?', 'kg', 'kilograms?', 'per', 'percent', 'points?', 'hundred'],
  ...['thousand', 'million', 'billion', 'trillion', 'kip', 'dollars?', 'baht', 'dong', 'euros?'],
  ...['people', 'persons?', 'men', 'women', 'children', 'pupils?', 'students?', 'teachers?'],
  ...['families', 'households?', 'villages?', 'districts?', 'provinces?', 'countries', 'schools?'],
  ...['visitors?', 'tourists?', 'passengers?', 'houses?', 'projects?', 'cases', 'deaths?'],
  ...['goals?', 'medals?', 'am', 'pm', 'a\\.m', 'p\\.m', "o['’]clock"],
].join('|')
const counted = new RegExp(`^[\\s-]{0,3}(?:${counts})(?![\\p{L}\\p{M}\\p{N}])`, 'u')

const capitalBefore = /(?<![\p{L}\p{M}\p{N}])(\p{Lu}[\p{L}\p{M}'’-]*\.?)\s{1,3}$/u
const capitalAfter = /^\s{1,3}\p{Lu}/u

/** Capitalised words that may stand before a month without making it somebody's name, as `Theresa` does. */
const openers = new RegExp(
  `^(?:About|After|An?|Another|Around|As|At|Before|Beginning|Between|By|Dated|During|Each|Effective|Ending|Every|For|From|Her|His|If|Its|Last|Next|Of|On|Once|Our|Published|See|Since|Starting|That|The|Their|This|Through|Till|To|Until|Updated?|When|While|${weekday}\\.?|\\p{L}{4,}\\.|.*['’]s?)$`,
  'u',
)

/** Words that come after a whole date rather than after a number that counts something, what events do among them. */
const grammar = new Set(
  `attracted began brought closed concluded drew ended featured focused gathered marked opened started took
  a after against also amid among an and are as at be because been before between but by can could did during for had
  has have he her his if in into is it its may might of on or over respectively she should since so than that the their
  there these they this those through to towards under until was we were when where which while who will with within
  without would`.split(/\s+/u),
)

/** Says whether nothing but a whole date can stand before the text: a mark, the end, or a word of grammar. */
export const isPlainAfter = (after: string): boolean => {
  const next = /^[^\S\n]{0,3}(?:(?<word>\p{L}[\p{L}\p{M}]*)|\p{N})?/u.exec(after)
  const word = next?.groups?.['word']
  if (word !== undefined) return grammar.has(word)
  return !/\p{N}$/u.test(next?.[0] ?? '')
}

const namedAfterDay =
  /^\s(?:Avenue|Bridge|Hospital|Institute|Movement|Park|Revolution|Road|School|Square|Stadium|Street|University|Village)(?!\p{L})/u

/** Each says whether one thing speaks against a date; the cases stand beside them. */
const doubts: readonly ((date: TypedDate, around: Around) => boolean)[] = [
  // `2-1 December`, `3.9 March`, `December 9.pdf`, `https://example.org/?on=December 9`
  (_, { after, before }) => afterDigitsOrWord.test(before) || beforeDigitsOrWord.test(after),

  // `at 8:00 December 9`, where two numbers would meet
  ({ isMonthFirst }, { before }) => isMonthFirst && /\p{N}\s{1,3}$/u.test(before),

  // `Decree No. 9 March`, `Highway 9 March traffic`
  ({ isMonthFirst }, { before }) =>
    !isMonthFirst && (numbered.test(before) || waiting.test(before)),

  // `since December 9 people`: a date after all; `December 9 people`, `on December 9, 2000 people`: who knows
  (date, { after, before }) => counted.test(after) && (hasYear(date) || !told.test(before)),

  // `Oct4` and `SEPT9` are genes
  (date, { before }) => date.isGlued && !hasYear(date) && !told.test(before),

  // `SEPT 9`, `MAY 9`, `dec 9`
  (date, { before }) => date.isOdd && !hasYear(date) && !told.test(before),

  // `FAIR OPENS DECEMBER 9`: a headline in capitals keeps them
  ({ isCapital }, { after, before }) => isCapital && !/\p{Ll}/u.test(before + after),

  // `Ms June 3`, `Mr April`
  ({ isMonthFirst }, { before }) => isMonthFirst && address.test(before),

  (date, { before }) => date.isMonthFirst && !hasYear(date) && monthAlone.test(before),

  // `December 8 and 9 in Vientiane`, but `December 9 and 10 injured`
  (date, { after }) =>
    date.isMonthFirst && date.joins.some(isAnd) && !hasYear(date) && !isPlainAfter(after),

  // `Theresa May 10`, `Long March 9`
  (date, around) => mayBeName(date) && !hasYear(date) && isNamed(date, around),

  // `on December 8, 9, 10`: a list whose end is not seen
  (date, { after }) =>
    date.isMonthFirst && !hasYear(date) && /^,\s{0,3}\d{1,2}(?![\d.,]*\s\p{L})/u.test(after),

  // `8 March Street`, `the August 8 Bridge`
  ({ days: [first] }, { after }) => first?.year === undefined && namedAfterDay.test(after),

  // `the 4th of July`, the name of a holiday
  (date) => {
    const { days, isOrdinal } = date
    return (
      isOrdinal && !hasYear(date) && days.every(({ day, month }) => day === 4 && month === july)
    )
  },

  // `the 1 May Day holiday`
  ({ days: [first] }, { after }) => first?.month === may && /^\s{1,3}Day\b/u.test(after),

  // `a 9th March for peace`, `the 30th August Revolution Day`; but `on 8th March Laos marks`
  (date, { after, before }) =>
    !hasYear(date) &&
    !date.hasOf &&
    date.isOrdinal &&
    (/[Tt]he\s+$/u.test(before) || (mayBeName(date) && !told.test(before))) &&
    (capitalAfter.test(after) || /^\s+for\s/u.test(after)),
]

const hasYear = ({ days }: CopyDate): boolean => days.some(({ year }) => year !== undefined)
const isAnd = (join: string): boolean => join !== '–' && join !== 'to' && join !== 'through'
const mayBeName = ({ days: [first] }: CopyDate): boolean =>
  first?.month === march || first?.month === may

/** `Correction May 28:` and `at the White House May 17.` are dates, for a name goes on; but a rocket is a Long March 5. */
const isNamed = ({ isMonthFirst }: TypedDate, { after, before }: Around): boolean => {
  const word = capitalBefore.exec(before)?.[1]
  if (word === undefined || openers.test(word)) return false
  return !isMonthFirst || word === 'Long' || !/^[.,:;)](?:\s|$)/u.test(after)
}

/** Says whether a month that is also a name stands after a given name: `Theresa May 10`. */
export const isPossibleName = (text: string, date: TypedDate): boolean => {
  const around = toAround(text, date)
  return (
    mayBeName(date) &&
    !hasYear(date) &&
    date.isMonthFirst &&
    isNamed(date, around) &&
    !monthAlone.test(around.before)
  )
}

/** Says whether what is written like a date may be a name, a count, a number of something else or part of an address. */
export const isDoubtful = (text: string, date: TypedDate): boolean => {
  const around = toAround(text, date)
  return doubts.some((speaksAgainst) => speaksAgainst(date, around))
}

const toAround = (text: string, { end, start }: TypedDate): Around => ({
  after: text.slice(end, end + reach),
  before: text.slice(Math.max(0, start - reach), start),
})
