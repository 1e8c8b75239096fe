import type { HouseStyle } from '../houseStyle.js'
import { findAgency } from './agencies.js'
import type { AgencyName } from './agencies.js'
import { readToken } from './tokens.js'
import type { Token } from './tokens.js'

/** Agencies named one after the other: `KPL/VNA`, `KPL, VNA and AFP`. */
export type AgencyList = {
  readonly end: number
  /** No sign but `/` between them, as labels are typed and sentences are not. */
  readonly isSlashed: boolean
  readonly names: readonly AgencyName[]
  /** What stands where an agency should, as typed: `XYZ` in `KPL/XYZ`. */
  readonly unknown: readonly string[]
}

const separators: ReadonlySet<string> = new Set(['and', 'comma', 'dash', 'slash'])
const joiningWords: ReadonlySet<string> = new Set(['and', 'et', 'ແລະ'])
/** These need a colon or a dash, or a word such as *by*: `ຂ່າວ: ຂປລ`, `Report by KPL`. */
const labels: ReadonlySet<string> = new Set([
  ...['credit', 'crédit', 'news', 'report', 'reported', 'story', 'text', 'texte'],
  ...['ຂ່າວ', 'ຂໍ້ມູນ'], // news, information
])
/** These need none: `Source KPL`, `By KPL News Desk`. */
const sourceWords: ReadonlySet<string> = new Set([
  ...['source', 'sources'],
  ...['ແຫຼ່ງທີ່ມາ', 'ແຫຼ່ງຂ່າວ', 'ແຫຼ່ງຂໍ້ມູນ', 'ທີ່ມາ', 'ທີ່ມາຂອງຂ່າວ'], // source, of news, of information; origin
])
const byWords: ReadonlySet<string> = new Set(['by', 'par', 'ໂດຍ'])

/**
 * The agencies named at `at` without brackets. The list goes on past a separator only where another agency follows;
 * past a slash an unknown name in capitals is taken as one too.
 */
export const findAgencies = (
  text: string,
  at: number,
  style: HouseStyle,
): AgencyList | undefined => {
  const names: AgencyName[] = []
  const unknown: string[] = []
  let isSlashed = true
  let end = at
  for (let separator: Separator | undefined = { end: at, isSlash: true }; separator;) {
    const isStillSlashed: boolean = isSlashed && separator.isSlash
    const name = findAgency(text, separator.end, style)
    const stranger =
      name || !isStillSlashed ? undefined : findUnknown(text, separator.end, names.length > 0)
    if (name) names.push(name)
    else if (stranger) unknown.push(stranger.text)
    else break
    isSlashed = isStillSlashed
    end = (name ?? stranger ?? separator).end
    separator = findSeparator(text, end)
  }
  return names.length > 0 ? { end, isSlashed, names, unknown } : undefined
}

/** Past `Source:`, `ແຫຼ່ງທີ່ມາ:`, `By` and the like; `at` itself where there is no such word. */
export const skipSourceWord = (text: string, at: number): number => {
  const word = readToken(text, at)
  const typed = word.text.toLowerCase()
  const isLabel = labels.has(typed)
  if (!isLabel && !sourceWords.has(typed) && !byWords.has(typed)) return at
  const next = readToken(text, word.end)
  if (next.kind === 'colon' || next.kind === 'dash') return next.end
  if (isLabel) return byWords.has(next.text.toLowerCase()) ? skipSourceWord(text, word.end) : at
  return word.end
}

type Separator = { readonly end: number; readonly isSlash: boolean }

/** The sign or word between two agencies; `KPL, and VNA` has both. */
export const findSeparator = (text: string, at: number): Separator | undefined => {
  const sign = readToken(text, at)
  const isSign = separators.has(sign.kind)
  const word = isSign ? readToken(text, sign.end) : sign
  if (joiningWords.has(word.text.toLowerCase())) return { end: word.end, isSlash: false }
  return isSign ? { end: sign.end, isSlash: sign.kind === 'slash' } : undefined
}

/** `XYZ` before or after a slash, `Somsack` only after an agency: `AC/DC` alone names none. */
const findUnknown = (text: string, at: number, isAfterAgency: boolean): Token | undefined => {
  const word = readToken(text, at)
  if (word.kind !== 'word') return undefined
  if (isAfterAgency) return /^\p{Lu}[\p{L}\p{N}]+$/u.test(word.text) ? word : undefined
  return /^\p{Lu}{2,10}$/u.test(word.text) && readToken(text, word.end).kind === 'slash'
    ? word
    : undefined
}
