const brackets = /^[([（［]([^()[\]（）［］]*)[)\]）］]$/u
/** Any label a credit may have been typed with; French has the noun before: `Crédit photo : `. */
const label =
  /^(?:(?:photo ?credit|crédit ?photo|photos?|pictures?|images?|ຮູບພາບ|ພາບຖ່າຍ|ພາບ|ຮູບ)(?: ?[:：] ?| (?:by|par|ໂດຍ)(?: ?:)? )|© ?)+/iu
const photoWord = / photos?$/iu
const longestPhotoWord = ' photos'.length
/** `Somsack (KPL)` */
const nameAndAgency = /^(?<name>[^()（）]+?) ?[(（](?<agency>[^()（）]+)[)）]$/u

/**
 * Who a typed photo credit names, agency first, without labels and brackets: `Photo by Somsack (KPL)` → `KPL`, `Somsack`.
 * None when it is blank or nothing but a label.
 */
export const photoCreditParts = (credit: string): readonly string[] => {
  const typed = credit.replaceAll(/\s+/gu, ' ').trim()
  const bare = withoutLabel(withoutLabel(typed)) // `(Photo: VNA)`, `Photo: (VNA)`
  const named = nameAndAgency.exec(bare)?.groups
  const source = named ? `${named.agency ?? ''}/${named.name ?? ''}` : bare
  return source
    .split('/')
    .map((part) => withoutPhotoWord(part.trim()))
    .filter((part) => part !== '')
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
