import type { Language } from '../story.js'

/** A month's name in full and what else copy writes for it: clipped forms without their point, and old spellings. */
type MonthWords = { readonly name: string; readonly others: readonly string[] }

const month = (name: string, ...others: readonly string[]): MonthWords => ({ name, others })

/**
 * January to December. Lao names are CLDR's, which the Lao press prints; its short forms (ມ.ກ.) stand in stamps only.
 * French `mars` and `sept`, and Lao ມີນາ, ເມສາ and ກັນຍາ, are also words and given names.
 */
const words: ReadonlyMap<Language, readonly MonthWords[]> = new Map([
  [
    'en',
    [
      month('January', 'Jan'),
      month('February', 'Feb'),
      month('March', 'Mar'),
      month('April', 'Apr'),
      month('May'),
      month('June', 'Jun'),
      month('July', 'Jul'),
      month('August', 'Aug'),
      month('September', 'Sept', 'Sep'),
      month('October', 'Oct'),
      month('November', 'Nov'),
      month('December', 'Dec'),
    ],
  ],
  [
    'fr',
    [
      month('janvier', 'janv', 'jan'),
      month('février', 'févr', 'fév', 'fevrier', 'fevr', 'fev'),
      month('mars'),
      month('avril', 'avr'),
      month('mai'),
      month('juin'),
      month('juillet', 'juill', 'juil'),
      month('août', 'aout'),
      month('septembre', 'sept'),
      month('octobre', 'oct'),
      month('novembre', 'nov'),
      month('décembre', 'déc', 'decembre', 'dec'),
    ],
  ],
  [
    'lo',
    [
      month('ມັງກອນ', 'ມ.ກ'),
      month('ກຸມພາ', 'ກ.ພ'),
      month('ມີນາ', 'ມ.ນ'),
      month('ເມສາ', 'ມ.ສ'),
      month('ພຶດສະພາ', 'ພ.ພ'),
      month('ມິຖຸນາ', 'ມີຖຸນາ', 'ມິ.ຖ'),
      month('ກໍລະກົດ', 'ກ.ລ'),
      month('ສິງຫາ', 'ສິງ', 'ສ.ຫ'),
      month('ກັນຍາ', 'ກ.ຍ'),
      month('ຕຸລາ', 'ຕ.ລ'),
      month('ພະຈິກ', 'ພຶສຈິກາ', 'ພຶດສະຈິກາ', 'ພ.ຈ'),
      month('ທັນວາ', 'ທ.ວ'),
    ],
  ],
])

/** The months of a language, January first; none when the language is not known. */
export const monthsOf = (language: Language): readonly MonthWords[] => words.get(language) ?? []

/**
 * The full name of a month, from 1.
 *
 * @throws RangeError when the language or the month is not known.
 */
export const getMonthName = (number: number, language: Language): string => {
  const found = monthsOf(language)[number - 1]
  if (!found) throw new RangeError(`There is no month ${number} in “${language}”`)
  return found.name
}
