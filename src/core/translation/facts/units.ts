import { primaryLanguage } from '../../language/primaryLanguage.js'
import type { Language } from '../../story.js'
import { anyOf } from './numberToken.js'
import { unitTable } from './unitTable.js'

/** What a figure counts, and how many of the base unit one is: a kilometre is a thousand of `length`. */
export type Unit = { readonly factor: number; readonly name: string }
type PlacedUnit = Unit & { readonly length: number }

/** Where each language's words stand in a row of the table. */
const columns: ReadonlyMap<Language, number> = new Map([
  ['en', 3],
  ['fr', 4],
  ['lo', 5],
])

const rows = unitTable
  .trim()
  .split('\n')
  .map((row) => row.split(' | '))

const wordsOf = (language: Language): ReadonlyMap<string, Unit> =>
  new Map(
    rows.flatMap((row) => {
      const [name = '', factor = '1', signs = ''] = row
      return `${signs} ${row[columns.get(language) ?? 3] ?? ''}`
        .split(' ')
        .filter((word) => word !== '' && word !== '-')
        .map((word): [string, Unit] => [
          word.replaceAll('_', ' ').toLowerCase(),
          { factor: Number(factor), name: name.replaceAll('_', ' ') },
        ])
    }),
  )

/** No letter of the same script goes on; a Lao word may be followed by the next, but not by a mark of its own. */
const latinEnd = '(?![\\p{Script=Latin}\\p{N}])'
const laoEnd = '(?![\\u0EB0-\\u0EBD\\u0EC8-\\u0ECD])'
/** ວັນທີ is a date, ວັນຈັນ Monday, ປີທີ the year in a row, ບ້ານພັກ a residence, ທ່ານນາງ a lady. */
const otherWords =
  '(?<!ວັນ(?=ທີ|ຈັນ|ອັງຄານ|ພຸດ|ພະຫັດ|ສຸກ|ເສົາ|ອາທິດ)|(?:ປີ|ເດືອນ|ຄົນ|ບ້ານ|ຄອບຄົວ|ມື້|ຄືນ|ອາທິດ)(?=ທີ)|ບ້ານ(?=ພັກ)|ທ່ານ(?= ?ນາງ)|ບາດ(?=ແຜ)|ຄົນ(?=ລະ))'
/** ກມ (km) and ມ (m) stand alone, or are parts of words. */
const clippedEnd = '(?<!(?:\\P{Script=Lao}|^)(?:ມ|ກມ|ກກ|ຊມ|ມມ|ຮຕ|ຊຕມ)(?=\\p{Script=Lao}))'

const compile = (language: Language) => {
  const words = wordsOf(language)
  const hasEnd = (word: string): boolean => /[\p{L}\p{M}\p{N}]$/u.test(word)
  const lao = [...words.keys()].filter((word) => /\p{Script=Lao}/u.test(word))
  const latin = [...words.keys()].filter((word) => !/\p{Script=Lao}/u.test(word) && hasEnd(word))
  const signs = [...words.keys()].filter((word) => !hasEnd(word))
  const more = language === 'lo' ? '(?:ກວ່າ|ປາຍ)? ?' : '(?:-odd|-plus|\\+)?[-‐]?'
  return {
    after: new RegExp(
      `^[ \\u00A0\\u202F]?${more}(?<unit>(?:${anyOf(latin)})${latinEnd}|${anyOf(signs)}` +
        `${lao.length > 0 ? `|(?:${anyOf(lao)})${laoEnd}${otherWords}${clippedEnd}` : ''})`,
      'iu',
    ),
    before: new RegExp(
      `(?<![\\p{L}])(?<unit>${anyOf([...words].flatMap(([word, { name }]) => (name.startsWith('money') && /[$₭€฿₫£]|^\p{Lu}{3}$|^[a-z]{3}$/u.test(word) && !['kip', 'won', 'yen'].includes(word) ? [word] : [])))})[ \\u00A0]?$`,
      'iu',
    ),
    words,
  }
}

const compiled: ReadonlyMap<Language, ReturnType<typeof compile>> = new Map(
  [...columns.keys()].map((language) => [language, compile(language)]),
)

const longestUnit = 40

const find = (
  side: 'after' | 'before',
  text: string,
  language: Language,
): PlacedUnit | undefined => {
  const known = compiled.get(primaryLanguage(language)) ?? compiled.get('en')
  const match = known?.[side].exec(text)
  const unit = known?.words.get((match?.groups?.['unit'] ?? '').toLowerCase())
  return match && unit ? { ...unit, length: match[0].length } : undefined
}

/** The unit a figure that ends at `end` has after it, with how much of the text it takes. */
export const findUnitAfter = (text: string, end: number, language: Language) =>
  find('after', text.slice(end, end + longestUnit), language)

/** The currency written before a figure: `US$`, `₭`. */
export const findCurrencyBefore = (text: string, start: number, language: Language) =>
  find('before', text.slice(Math.max(0, start - 5), start), language)
