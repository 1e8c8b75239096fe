import type { CreditLayout, HouseStyle } from '../houseStyle.js'
import type { Language } from '../story.js'
import { toOwnFirst } from './agencies.js'
import type { Credit } from './credit.js'

/** For a house style that lays out no language, not even `en`. */
const plainLayout: CreditLayout = { joint: '({agencies})', own: '{agencies}', separator: '/' }

/**
 * Prints a credit as a story opens with it: `KPL`, `(KPL/VNA)`, `ຂປລ.`, `(ຂປລ/VNA)`; nothing for a credit without
 * agencies. A language the house has no layout for prints as English.
 */
export const printCredit = (credit: Credit, language: Language, style: HouseStyle): string => {
  if (credit.agencies.length === 0) return ''
  const { joint, own, separator } = style.credit[language] ?? style.credit.en ?? plainLayout
  const agencies = toOwnFirst(credit.agencies, style)
    .map((code) => printedName(code, language, style))
    .join(separator)
  return (credit.kind === 'own' ? own : joint).replaceAll('{agencies}', () => agencies)
}

/** Prints who signs a story at its end: the house where it is credited (`KPL`, `ຂປລ`), else the first agency. */
export const printSignOff = (credit: Credit, language: Language, style: HouseStyle): string => {
  const [first] = toOwnFirst(credit.agencies, style)
  return first === undefined ? '' : printedName(first, language, style)
}

const printedName = (
  code: string,
  language: Language,
  { agencies, credit }: HouseStyle,
): string => {
  const printed = agencies.find((agency) => agency.code === code)?.printed
  return printed?.[credit[language] ? language : 'en'] ?? code
}
