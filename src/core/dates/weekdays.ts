import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Language } from '../story.js'

/** Monday to Sunday: the full name first, then what else copy writes for it. */
const words: ReadonlyMap<Language, readonly (readonly string[])[]> = new Map([
  [
    'en',
    [
      ['Monday', 'Mon'],
      ['Tuesday', 'Tues', 'Tue'],
      ['Wednesday', 'Wed'],
      ['Thursday', 'Thurs', 'Thur', 'Thu'],
      ['Friday', 'Fri'],
      ['Saturday', 'Sat'],
      ['Sunday', 'Sun'],
    ],
  ],
  ['fr', [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']]],
  [
    'lo',
    [['ວັນຈັນ'], ['ວັນອັງຄານ'], ['ວັນພຸດ'], ['ວັນພະຫັດ', 'ວັນພະຫັດສະບໍດີ'], ['ວັນສຸກ'], ['ວັນເສົາ'], ['ວັນອາທິດ']],
  ],
])

/** The weekdays of a language, Monday first, each with its full name first; none when the language is not known. */
export const weekdaysOf = (language: Language): readonly (readonly string[])[] =>
  words.get(primaryLanguage(language)) ?? []

const numbers: ReadonlyMap<string, number> = new Map(
  [...words.values()].flatMap((days) =>
    days.flatMap((names, index) => names.map((name) => [name.toLowerCase(), index + 1] as const)),
  ),
)

/** The number of a weekday in any of the languages, Monday 1 to Sunday 7 as in ISO 8601; none for another word. */
export const weekdayNumber = (word: string): number | undefined =>
  numbers.get(word.replace('.', '').toLowerCase())
