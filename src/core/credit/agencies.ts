import type { Agency, HouseStyle } from '../houseStyle.js'
import { fold } from '../language/fold.js'
import { isInked, readToken } from './tokens.js'
import type { Token } from './tokens.js'

/** An agency's name as it stands in a text; the last point of `ຂ.ປ.ລ.` belongs to it and marks nothing. */
export type AgencyName = {
  readonly code: string
  readonly end: number
  /** `Ann` where the house knows `ANN`: as likely a person. */
  readonly isCapitalised: boolean
  /** A short form that can stand as a label (`KPL`, `KPL News`), not a name in full (`Lao News Agency`). */
  readonly isLabel: boolean
}

type KnownName = { readonly code: string; readonly isLabel: boolean; readonly spelling: string }
type AgencyIndex = {
  /** Every beginning of every key: what no key begins with need not be read on. */
  readonly beginnings: ReadonlySet<string>
  readonly longest: number
  readonly names: ReadonlyMap<string, KnownName>
}

/** Aliases up to here are short forms: `TTXVN`. */
const longestAbbreviation = 6

/** Reading is asked for at every keystroke; the names change only with the style. */
const indexes = new WeakMap<HouseStyle, AgencyIndex>()

/**
 * The agency named at `at`, by code, printed form, full name or alias; the longest name wins.
 *
 * Case, zero-width characters, full-width letters, Lao spelling variants, points inside an abbreviation and the
 * spaces of Lao do not matter.
 */
export const findAgency = (text: string, at: number, style: HouseStyle): AgencyName | undefined => {
  const { beginnings, longest, names } = indexOf(style)
  let found: AgencyName | undefined
  let typed = ''
  for (const { key, token } of namesFrom(text, at, longest)) {
    if (!beginnings.has(key)) break
    typed += token.text
    const known = names.get(key)
    if (!known) continue
    found = {
      code: known.code,
      end: token.end + (token.text.includes('.') && text[token.end] === '.' ? 1 : 0),
      isCapitalised: isAcronym(known.spelling) && /^\p{Lu}\p{Ll}+$/u.test(typed),
      isLabel: known.isLabel,
    }
  }
  return found
}

/** The code of the agency a whole text names: `TTXVN` → `VNA`. */
export const findAgencyCode = (name: string, style: HouseStyle): string | undefined => {
  const found = findAgency(name, 0, style)
  return found && readToken(name, found.end).kind === 'end' ? found.code : undefined
}

/** The codes without repeats, the house's own first, the others in the order given. */
export const toOwnFirst = (codes: readonly string[], { own }: HouseStyle): readonly string[] => {
  const unique = [...new Set(codes)]
  return [...unique.filter((code) => code === own), ...unique.filter((code) => code !== own)]
}

const indexOf = (style: HouseStyle): AgencyIndex => {
  const known = indexes.get(style)
  if (known) return known
  const index = toIndex(style.agencies)
  indexes.set(style, index)
  return index
}

/** Of two agencies with one name, a code wins over other names, then the agency listed first. */
const toIndex = (agencies: readonly Agency[]): AgencyIndex => {
  const names = new Map<string, KnownName>()
  const add = (spelling: string, code: string, isLabel: boolean): void => {
    const key = toKey(spelling)
    if (key && !names.has(key)) names.set(key, { code, isLabel, spelling })
  }
  for (const { code } of agencies) add(code, code, true)
  for (const { aliases, code, names: full, printed } of agencies) {
    for (const name of Object.values(printed)) add(name, code, true)
    for (const name of aliases) {
      const key = toKey(name)
      add(name, code, key.length <= longestAbbreviation || key.startsWith(`${toKey(code)} `))
    }
    for (const name of Object.values(full)) add(name, code, false)
  }
  const keys = [...names.keys()]
  return {
    beginnings: new Set(keys.flatMap((key) => Array.from(key, (_, at) => key.slice(0, at + 1)))),
    longest: Math.max(0, ...keys.map(({ length }) => length)),
    names,
  }
}

const toKey = (name: string): string =>
  Array.from(namesFrom(name, 0, name.length * 2 + 1)).at(-1)?.key ?? ''

/** The keys of the first word at `at`, the first two, three …, as far as a name of `longest` letters can reach. */
function* namesFrom(
  text: string,
  at: number,
  longest: number,
): Generator<{ key: string; token: Token }> {
  let key = ''
  let before: Token | undefined
  let token = readToken(text, at)
  while (token.kind === 'word' && token.text.length <= longest * 2) {
    key += before && isApart(text, before, token) ? ' ' : ''
    key += fold(token.text.replaceAll(/[. ]/gu, ''))
    if (key.length > longest) return
    yield { key, token }
    before = token
    token = nextWord(text, token)
  }
}

/** The word after, past one sign that can stand inside a name: `ITAR-TASS`, `d’information`, `Bell & Sons`. */
const nextWord = (text: string, { end }: Token): Token => {
  const sign = readToken(text, end)
  if (sign.text.length > 1 || !innerSigns.has(sign.kind)) return sign
  const word = readToken(text, sign.end)
  const isInside = sign.kind === 'and' || !(sign.isSpaced || word.isSpaced)
  return isInside ? word : sign
}

const innerSigns: ReadonlySet<string> = new Set(['and', 'apostrophe', 'dash', 'point', 'slash'])

/** Words of Lao are one word with spaces, without them and with zero-width separators between. */
const isApart = (text: string, before: Token, word: Token): boolean =>
  isInked(text, before.end, word.start) && !(isLao(before.text) && isLao(word.text))

const isLao = (text: string): boolean => /\p{Script=Lao}/u.test(text)

const isAcronym = (spelling: string): boolean => /^\p{Lu}+$/u.test(spelling)
