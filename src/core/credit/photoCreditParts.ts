import type { HouseStyle } from '../houseStyle.js'
import { dropInvisible } from '../language/dropInvisible.js'
import { findAgencyCode } from './agencies.js'

const brackets = /^[([（［]([^()[\]（）［］]*)[)\]）］]$/u
/** Any label a credit may have been typed with; French has the noun before: `Crédit photo : `. Lao writes it in one. */
const label =
  /^(?:(?:(?:photo ?)?(?:credits?|source)|crédits? ?(?:photos?)?|photos?|pictures?|images?)(?: ?[:：] ?| $| [–—-] | (?:by|de|par)(?: ?:)? | (?=©|from |via |taken |supplied|courtesy|tirée |prise |d['’](?!archives|illustration)))|(?:ຮູບພາບ|ພາບຖ່າຍ|ພາບ|ຮູບ)(?: ?[:：] ?| $| ?(?:ໂດຍ|ຈາກ)(?: ?[:：])? ?)|© ?)+/iu
/** A label without a sign after it, which only a known agency shows to be one: `Photo KPL`, not `Photo Club`. */
const plainLabel = /^(?:photos?|ຮູບພາບ|ພາບ|ຮູບ)[ /]/iu
const photoWord = / photos?$/iu
const longestPhotoWord = ' photos'.length
/** `AP Photo by Mary Lane` */
const photoBy = / photos? (?:by|par) /iu
/** `Somsack (KPL)` */
const nameAndAgency = /^(?<name>[^()（）]+?) ?[(（](?<agency>[^()（）]+)[)）]$/u
/** Between an agency and a name: `KPL, Somsack`, `Somsack – KPL`. */
const looseSign = / ?[,،] ?| [–—-] /u
/** The full stop of a caption; `Jr.` and `Co.` have their own. */
const fullStop = /(?<=[\p{L}\p{M}]{4}|\p{Lu}{2,3}|[)\]])[.。]$/u

/**
 * Who a typed photo credit names, agency first, without labels and brackets: `Photo by Somsack (KPL)` → `KPL`, `Somsack`.
 * None when it is blank or nothing but a label. An address stays in one piece. With the house style, its agencies come
 * first whatever the order and the sign between: `Somsack, KPL`.
 */
export const photoCreditParts = (credit: string, style?: HouseStyle): readonly string[] => {
  const isAgency = (part: string): boolean =>
    style !== undefined && findAgencyCode(part, style) !== undefined
  const typed = dropInvisible(credit).replaceAll(/\s+/gu, ' ').trim().replace(fullStop, '')
  const bare = withoutPlainLabel(withoutLabel(withoutLabel(typed)), isAgency) // `(Photo: VNA)`, `Photo: (VNA)`
  const named = nameAndAgency.exec(bare)?.groups
  const source = named ? `${named['agency'] ?? ''}/${named['name'] ?? ''}` : bare
  const parts = splitSource(source.replace(photoBy, '/'), isAgency)
    .map((part) => withoutPhotoWord(part.trim()))
    .filter((part) => part !== '')
  return [...parts.filter(isAgency), ...parts.filter((part) => !isAgency(part))]
}

const splitSource = (source: string, isAgency: (part: string) => boolean): readonly string[] => {
  if (source.includes('://')) return [source]
  const loose = source.split(looseSign)
  return loose.length === 2 && loose.some((part) => isAgency(withoutPhotoWord(part)))
    ? loose
    : source.split('/')
}

const withoutLabel = (credit: string): string =>
  `${credit.replace(brackets, '$1').trim()} `.replace(label, '').trim()

const withoutPlainLabel = (credit: string, isAgency: (part: string) => boolean): string => {
  const rest = credit.replace(plainLabel, '')
  return rest.split('/').some((part) => isAgency(part.trim())) ? rest : credit
}

/** `AP Photo/Bebeto`, `VNA/VNS Photo`. */
const withoutPhotoWord = (part: string): string => {
  let end = part.length
  for (let word; (word = photoWord.exec(part.slice(Math.max(0, end - longestPhotoWord), end)));) {
    end -= word[0].length
  }
  return part.slice(0, end)
}
