import type { HouseStyle } from '../houseStyle.js'
import type { Language } from '../story.js'
import { findAgencyCode } from './agencies.js'

/** The French colon has a narrow no-break space before it. */
const labels: ReadonlyMap<Language, string> = new Map([
  ['fr', 'Photo\u202F: '],
  ['lo', 'ພາບ: '],
])
const englishLabel = 'Photo: '

const brackets = /^[([（［]([^()[\]（）［］]*)[)\]）］]$/u
/** Any label a credit may have been typed with; French has the noun before: `Crédit photo : `. */
const label =
  /^(?:(?:photo ?credit|crédit ?photo|photos?|pictures?|images?|ຮູບພາບ|ພາບຖ່າຍ|ພາບ|ຮູບ)(?: ?[:：] ?| (?:by|par|ໂດຍ)(?: ?:)? )|© ?)+/iu
const photoWord = / photos?$/iu
const longestPhotoWord = ' photos'.length
/** `Somsack (KPL)` */
const nameAndAgency = /^(?<name>[^()（）]+?) ?[(（](?<agency>[^()（）]+)[)）]$/u

/**
 * Prints who took a photo, with the label of the language: `KPL/Somsack` → `Photo: KPL/Somsack`.
 *
 * Reads the forms desks paste: `(Photo: VNA)`, `Photo by Somsack (KPL)`, `AP Photo/Bebeto`, `VNA/VNS Photo`; text that
 * has a label gets no second one. With the house style, agencies are printed by their codes: `TTXVN` → `VNA`.
 */
export const printPhotoCredit = (
  credit: string,
  language: Language,
  style?: HouseStyle,
): string => {
  const typed = credit.replaceAll(/\s+/gu, ' ').trim()
  const bare = withoutLabel(withoutLabel(typed)) // `(Photo: VNA)`, `Photo: (VNA)`
  const named = nameAndAgency.exec(bare)?.groups
  const source = named ? `${named.agency ?? ''}/${named.name ?? ''}` : bare
  const parts = source
    .split('/')
    .map((part) => withoutPhotoWord(part.trim()))
    .filter((part) => part !== '')
    .map((part) => (style && findAgencyCode(part, style)) ?? part)
  return parts.length === 0 ? '' : (labels.get(language) ?? englishLabel) + parts.join('/')
}

const withoutLabel = (credit: string): string =>
  credit.replace(brackets, '$1').trim().replace(label, '').trim()

/** `AP Photo/Bebeto`, `VNA/VNS Photo`. */
const withoutPhotoWord = (part: string): string => {
  let end = part.length
  for (let word; (word = photoWord.exec(part.slice(Math.max(0, end - longestPhotoWord), end)));) {
    end -= word[0].length
  }
  return part.slice(0, end)
}
