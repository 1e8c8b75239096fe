import { toWordList } from '../text/wordList.js'
import { matchAt, offsetAfter, withoutInvisible } from './tokens.js'

/** Parts of regular expressions. */
const months = toWordList(`
  Jan(?:uary)?, Feb(?:ruary)?, Mar(?:ch)?, Apr(?:il)?, May, June?, July?, Aug(?:ust)?
  Sept?(?:ember)?, Oct(?:ober)?, Nov(?:ember)?, Dec(?:ember)?
  janv(?:ier)?, févr(?:ier)?, mars, avr(?:il)?, mai, juin, juil(?:let)?, août
  septembre, octobre, novembre, déc(?:embre)?
  ມັງກອນ, ກຸມພາ, ມີນາ, ເມສາ, ພຶດສະພາ, ມິຖຸນາ, ກໍລະກົດ, ສິງຫາ, ກັນຍາ, ຕຸລາ, ພະຈິກ, ທັນວາ
`)
const weekdays = toWordList(`
  Mon(?:day)?, Tue(?:s(?:day)?)?, Wed(?:nesday)?, Thu(?:rs(?:day)?)?, Fri(?:day)?, Sat(?:urday)?
  Sun(?:day)?, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche
  ວັນຈັນ, ວັນອັງຄານ, ວັນພຸດ, ວັນພະຫັດ, ວັນສຸກ, ວັນເສົາ, ວັນອາທິດ
`)

const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])'
const month = `(?:${months.join('|')})(?![\\p{L}\\p{M}])\\.?`
const day = `\\p{Nd}{1,2}(?:\\s?(?:st|nd|rd|th|er))?(?:\\s?[-–]\\s?\\p{Nd}{1,2})?${wordEnd}`
const year = `(?:,?\\s?\\p{Nd}{4}${wordEnd})?`
const weekday = `(?:${weekdays.join('|')})${wordEnd}\\.?`
const lead = `(?:(?:[lc]e\\s)?${weekday},?\\s{0,2})?(?:le\\s{1,2}|ວັນທີ\\s{0,2})?`
/** KCNA counts the years from 1912. */
const juche = `(?:,?\\sJuche\\s\\p{Nd}{1,3}${wordEnd})?`

const date = new RegExp(
  `${lead}(?<date>${month}\\s{0,2}${day}${year}|${day}\\s{0,2}${month}${year}|` +
    `\\p{Nd}{1,2}[/.]\\p{Nd}{1,2}[/.]\\p{Nd}{2,4}${wordEnd}|\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}${wordEnd}|${weekday})${juche}`,
  'iuy',
)
const dateWord = new RegExp(`^(?:${[...months, ...weekdays].join('|')})\\.?$`, 'iu')

/** Longer than any date with its weekday, in every language. */
const longestDate = 60

/** A date as datelines give it: `Jan. 13`, `October 29, 2022`, `le 1er décembre`, `ວັນທີ 8 ທັນວາ 2025`, `Monday`. */
export type TypedDate = { readonly date: string; readonly end: number }

/**
 * The date typed at `at`, without weekday and article. Only read, not checked: 31 February is one too. Lao is typed with
 * zero-width separators: `ທັນ|ວາ` is December.
 */
export const findTypedDate = (text: string, at: number): TypedDate | undefined => {
  const found = matchAt(date, withoutInvisible(text.slice(at, at + longestDate)), 0)
  return found?.groups?.date === undefined
    ? undefined
    : { date: found.groups.date.trim(), end: offsetAfter(text, at, found[0].length) }
}

/** Says whether the word is a month or a weekday. */
export const isDateWord = (word: string): boolean => dateWord.test(word)
