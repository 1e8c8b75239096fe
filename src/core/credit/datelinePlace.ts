import type { HouseStyle } from '../houseStyle.js'
import { findAgency } from './agencies.js'
import { findTypedDate, isDateWord } from './datelineDate.js'
import { isOpener } from './subjectWords.js'
import { matchAt, readToken } from './tokens.js'

/** A name that could be a dateline's place; `parts` are what stands between its commas: `XEKONG`, `Laos`. */
export type DatelinePlace = {
  readonly end: number
  /** A comma follows: `Vientiane, (KPL)`. */
  readonly hasComma: boolean
  readonly parts: readonly string[]
}

const latinPlaceWord =
  /\p{Lu}(?:\.\p{Lu})+\.?|\p{Lu}[\p{L}\p{M}]{0,20}(?:[-'’/]\p{L}[\p{L}\p{M}]{0,20}){0,3}(?![\p{L}\p{M}])(?:(?<=\bS[tT])\.)?/uy
const laoPlaceWord = /\p{Script=Lao}[\p{Script=Lao}\u200B]{1,30}(?!\p{Script=Lao})/uy
/** The article is part of the name; in capitals it cannot open a sentence. */
const placeWithArticle =
  /(?:THE|EL|LA|LE|LES|LOS) \p{Lu}{2,}|The Hague|La (?:Havane|Haye|Paz)|Le (?:Caire|Cap)(?!\p{L})/uy
const particle = /(?:au|da|de|do|du|el|la|of|sur)(?= )|(?:and|et)(?= \p{Lu}{2,})/uy
/** `MIAMI, Fla./SAN JUAN, Puerto Rico` */
const secondCity = /\.?\/(?=\p{Lu})/uy
const particleWord = /^(?:au|da|de|del|do|du|of|sur)$/iu

/** Mr, comrade, office or agency, ministry, company, organisation: Lao words that begin a name of something else. */
const notLaoPlaces = /^(?:ທ່ານ|ສະຫາຍ|ສ(?:ຳ|ໍາ)ນັກ|ກະຊວງ|ບໍ?ລິສັດ|ອົງການ|ຂ່າວ)/u
const titles =
  /^(?:Mrs?|Ms|Dr|H\.E|President|Minister|Prime|Director|Deputy|General|Comrade|M|Mme)$/u

/** Kept as typed in a place in capitals: `LONDON, UK`. */
const keptCapitals = /^(?:DC|DPRK|PDR|UAE|UK|US|USA)$/u

/** `D.C.`, `N.Y.` */
const initials = /^(?:\p{Lu}\.)+\p{Lu}?$/u

const betweenCities = /(\/| and | et )/u

const longestPlaceInWords = 5
const longestPlaceInParts = 4

/** The place named at `at`; an agency is none, nor is a person with a title. */
export const findPlace = (
  text: string,
  at: number,
  style: HouseStyle,
): DatelinePlace | undefined => {
  const first = findAgency(text, at, style)
  if (first && !first.isCapitalised) return undefined
  const parts: string[] = []
  let end = readToken(text, at).start
  let hasComma = true
  let isSecondCity = false
  for (let count = 0; (hasComma || isSecondCity) && count < longestPlaceInParts; count += 1) {
    const found = findPlacePart(text, end, style)
    if (!found) break
    parts.push(isSecondCity ? `${parts.pop() ?? ''}/${found.part}` : found.part)
    const slash = matchAt(secondCity, text, found.end)
    const comma = readToken(text, found.end)
    isSecondCity = slash !== undefined
    hasComma = comma.kind === 'comma'
    end = found.end + (slash?.[0].length ?? 0)
    if (hasComma) end = readToken(text, comma.end).start
  }
  const [city] = parts
  return city === undefined || titles.test(city.split(' ', 1)[0] ?? '')
    ? undefined
    : { end, hasComma, parts }
}

/** `Ho Chi Minh City`, up to a date or an agency: neither is part of a place. */
export const findPlacePart = (
  text: string,
  at: number,
  style?: HouseStyle,
): { readonly end: number; readonly part: string } | undefined => {
  const start = readToken(text, at).start
  let end = start
  let next = start
  for (let count = 0; count < longestPlaceInWords; count += 1) {
    const word = matchAt(latinPlaceWord, text, next) ?? matchAt(laoPlaceWord, text, next)
    const inner = word ?? (count > 0 ? matchAt(particle, text, next) : undefined)
    if (!inner || findTypedDate(text, next) || isDateWord(inner[0])) break
    const agency = word && style && findAgency(text, next, style)
    if (agency && !agency.isCapitalised) break
    if (count === 0 && isNoPlace(text, next, inner[0])) break
    if (word) end = next + word[0].length
    next += inner[0].length
    if (!/[ \u00A0]/u.test(text[next] ?? '')) break
    next += 1
  }
  return end > start ? { end, part: text.slice(start, end).replaceAll('\u200B', '') } : undefined
}

const isNoPlace = (text: string, at: number, word: string): boolean =>
  notLaoPlaces.test(word) || (isOpener(text, at) && !matchAt(placeWithArticle, text, at))

/** `XEKONG, Laos` → `Xekong, Laos`; a name with a small letter in it stays as typed. */
export const toPlaceCase = (part: string): string =>
  part
    .split(betweenCities)
    .map((city) => (/\p{Ll}/u.test(city) ? city : toCityCase(city)))
    .join('')

const toCityCase = (city: string): string =>
  city
    .split(' ')
    .map((word, index) =>
      initials.test(word) || keptCapitals.test(word)
        ? word
        : index > 0 && particleWord.test(word)
          ? word.toLowerCase()
          : toTitleCase(word),
    )
    .join(' ')

const toTitleCase = (word: string): string =>
  word.replaceAll(/[^-/]+/gu, (piece, index: number) =>
    index > 0 && particleWord.test(piece)
      ? piece.toLowerCase()
      : piece.slice(0, 1) + piece.slice(1).toLowerCase(),
  )
