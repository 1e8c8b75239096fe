import type { HouseStyle } from '../houseStyle.js'
import type { Language } from '../story.js'
import { findAgencyCode } from './agencies.js'
import { photoCreditParts } from './photoCreditParts.js'

/** The French colon has a narrow no-break space before it. */
const labels: ReadonlyMap<Language, string> = new Map([
  ['fr', 'Photo\u202F: '],
  ['lo', 'ພາບ: '],
])
const englishLabel = 'Photo: '

/**
 * Prints who took a photo, with the label of the language: `KPL/Somsack` → `Photo: KPL/Somsack`.
 *
 * Reads the forms desks paste: `(Photo: VNA)`, `Photo by Somsack (KPL)`, `AP Photo/Bebeto`, `VNA/VNS Photo`; text that
 * has a label gets no second one. With the house style, agencies are printed by their codes, `TTXVN` → `VNA`, save
 * for one typed as its language prints it: `ຂປລ` in Lao.
 */
export const printPhotoCredit = (
  credit: string,
  language: Language,
  style?: HouseStyle,
): string => {
  const parts = photoCreditParts(credit, style).map((part) => {
    const agency = style?.agencies.find(({ code }) => code === findAgencyCode(part, style))
    return agency && part !== agency.printed[language] ? agency.code : part
  })
  return parts.length === 0 ? '' : (labels.get(language) ?? englishLabel) + parts.join('/')
}
