import type { RegisteredName } from '../../houseStyle.js'
import { fold } from '../../language/fold.js'
import { primaryLanguage } from '../../language/primaryLanguage.js'
import { findNames } from '../../names/findNames.js'
import { registerOf } from '../../names/register.js'
import type { Language, Span } from '../../story.js'
import type { FactText } from './fact.js'
import { anyOf } from './numberToken.js'

/** A registered name where it stands in a text. */
export type PlacedName = Span & { readonly entry: RegisteredName }

/** What may stand right before a name in Lao, where no space parts the words: province, district, Mr, at, from, of… */
const openers =
  'ແຂວງ|ເມືອງ|ນະຄອນຫຼວງ|ນະຄອນ|ບ້ານ|ປະເທດ|ທ່ານ|ທ່ານນາງ|ສະຫາຍ|ຢູ່|ຈາກ|ຂອງ|ໃນ|ແລະ|ຫາ|ກັບ|ໃຫ້|ທີ່|ເຂດ|ສະໜາມບິນ|ເຈົ້າແຂວງ|ແມ່ນ້ຳ|ນ້ຳ|ໄປ|ມາ|ຮອດ|ຜ່ານ|ລາວ|ລະຫວ່າງ|ສຳລັບ|ຕໍ່|ໂດຍ|ພາກ|ກອງປະຊຸມ|ລັດຖະບານ|ລັດຖະມົນຕີ|ບໍລິສັດ|ຊາວ|ຄົນ'
/** And right after one. */
const closers =
  'ໄດ້|ແລະ|ມີ|ຈະ|ທີ່|ເປັນ|ວ່າ|ໃຫ້|ຢູ່|ໃນ|ກໍ|ກັບ|ຫາ|ຈາກ|ກ່າວ|ເປີດ|ແມ່ນ|ຍັງ|ຂອງ|ຕາມ|ເຊິ່ງ|ເພື່ອ|ຫຼາຍ|ທັງ|ເຂົ້າ|ລາຍງານ|ຄັ້ງ|ປະຈຳ|ລາວ|ໜຶ່ງ|ສອງ|ຖືກ|ນັບ|ແຕ່|ຊຶ່ງ|ພ້ອມ|ສູງ|ກຳລັງ|ຮັບ|ນຳ|ຂຶ້ນ|ມາ|ໄປ'

/** No mark that belongs to the last consonant of the name. */
const end = '(?![\\u0EB0-\\u0EBD\\u0EC8-\\u0ECD])'
/** Names from so many letters on are no part of other words; shorter ones are asked for what stands around them. */
const longName = 8
const middleName = 6

const patterns = new WeakMap<
  readonly RegisteredName[],
  { readonly entries: ReadonlyMap<string, RegisteredName>; readonly pattern: RegExp }
>()

/** The names of a Lao text that stand among other words without a space. */
const findGlued = (text: string, names: readonly RegisteredName[]): readonly PlacedName[] => {
  const known = patterns.get(names) ?? compile(names)
  patterns.set(names, known)
  return Array.from(text.matchAll(known.pattern)).flatMap(({ 0: found, index }) => {
    const entry = known.entries.get(found)
    return entry ? [{ end: index + found.length, entry, start: index }] : []
  })
}

const compile = (names: readonly RegisteredName[]) => {
  const entries = new Map(
    registerOf(names, 'lo')
      .spellings.filter(({ isPartOfName }) => !isPartOfName)
      .map(({ entry, words }) => [words.join(' '), entry] as const),
  )
  const [long, middle, short] = [
    [...entries.keys()].filter((name) => name.length >= longName),
    [...entries.keys()].filter((name) => name.length >= middleName && name.length < longName),
    [...entries.keys()].filter((name) => name.length < middleName),
  ].map((some) => (some.length === 0 ? '(?!)' : `(?:${anyOf(some)})`))
  const edge = '^|\\P{Script=Lao}'
  const pattern = new RegExp(
    `${long}${end}|(?<=${edge}|${openers})(?:${middle}${end}|${short}(?=$|\\P{Script=Lao}|${closers}))`,
    'gu',
  )
  return { entries, pattern }
}

/** The first mention of every registered name in a text. */
export const findRegistered = (
  { language, text }: FactText,
  names: readonly RegisteredName[],
): readonly PlacedName[] => {
  if (names.length === 0) return []
  const found = findNames({ language, passages: [{ path: 'body/0', text }] }, names).map(
    ({ end, spelling: { entry }, start }) => ({ end, entry, start }),
  )
  const glued = primaryLanguage(language) === 'lo' ? findGlued(text, names) : []
  const all = [...found, ...glued].toSorted((a, b) => a.start - b.start)
  return all.filter(({ entry }, index) => all.findIndex((each) => each.entry === entry) === index)
}

/** What copy says for a name without its words: the country, the capital, the agency by its short name. */
const everyday: ReadonlyMap<string, readonly string[]> = new Map([
  ['Lao PDR', ['Laos', 'Lao', 'ລາວ']],
  ['Vientiane', ['capital', 'ນະຄອນຫຼວງ', 'capitale']],
  ['Khaosan Pathet Lao', ['KPL', 'ຂປລ', 'Lao News Agency', 'ຂ່າວສານ', 'Agence de presse lao']],
])

const shortestPart = 3

/** All a version may say for a name: its forms, of a person the given name alone, and what is said every day. */
const formsOf = (entry: RegisteredName, language: Language): readonly string[] => {
  const whole = [
    entry.preferred[language] ?? '',
    ...entry.variants
      .filter((variant) => primaryLanguage(variant.language) === language)
      .map(({ text }) => text),
  ].filter((form) => form !== '')
  const given =
    entry.kind === 'person'
      ? whole.flatMap((form) => form.split(/\s+/u).filter((part) => part.length >= shortestPart))
      : []
  return [...whole, ...given, ...(everyday.get(entry.preferred['en'] ?? '') ?? [])]
}

const toKey = (text: string): string => fold(text).replace(/[\s.·-]+/gu, '')

/** A text to look for names in: folded once, for every name is looked for in it. */
export type NameText = { readonly key: string; readonly language: Language }

export const toNameText = ({ language, text }: FactText): NameText => ({
  key: toKey(text),
  language: primaryLanguage(language),
})

const keys = new WeakMap<RegisteredName, Map<Language, readonly string[]>>()

const keysOf = (entry: RegisteredName, language: Language): readonly string[] => {
  const perLanguage = keys.get(entry) ?? new Map<Language, readonly string[]>()
  keys.set(entry, perLanguage)
  const known = perLanguage.get(language) ?? formsOf(entry, language).map(toKey)
  perLanguage.set(language, known)
  return known
}

/** Says whether a text has the name in any form of its language; also where the register has none to ask for. */
export const hasName = ({ key, language }: NameText, entry: RegisteredName): boolean =>
  entry.preferred[language] === undefined ||
  keysOf(entry, language).some((form) => key.includes(form))
