import { primaryLanguage } from '../../language/primaryLanguage.js'
import type { Language } from '../../story.js'
import { toCommonYear } from './days.js'
import { findEnglishNumbers } from './englishNumbers.js'
import type { Fact, FactKind, Reading } from './fact.js'
import { findFrenchNumbers } from './frenchNumbers.js'
import { findLaoNumbers } from './laoNumbers.js'
import type { NumberToken } from './numberToken.js'
import { cover } from './numberToken.js'
import { findRomanNumbers } from './romanNumbers.js'
import type { Unit } from './units.js'
import { findCurrencyBefore, findUnitAfter } from './units.js'

/** A number with what it counts. */
type Quantity = NumberToken & { readonly unit?: Unit }

/** The figures of a text with their units, and the years among them, in order. */
export const findQuantities = (text: string, language: Language): readonly Fact[] => {
  const primary = primaryLanguage(language)
  const tokens = numbersOf(text, primary)
  const quantities = tokens.map((token) => withUnit(text, token, primary))
  return quantities.map((quantity, index) => {
    const years = yearsOf(text, quantity, quantities[index - 1], primary)
    if (years.length > 0) return toYear(quantity, years)
    return toFact(quantity, rangeEnd(text, quantity, quantities[index + 1], quantities[index - 1]))
  })
}

const numbersOf = (text: string, language: Language): readonly NumberToken[] => {
  const find =
    language === 'lo' ? findLaoNumbers : language === 'fr' ? findFrenchNumbers : findEnglishNumbers
  const roman = findRomanNumbers(text)
  return [...find(cover(text, roman)), ...roman].toSorted((a, b) => a.start - b.start)
}

/** Millions of a currency are written `US$5m`. */
const clippedMillion = /^ ?[mM](?![\p{L}\p{N}])/u

const withUnit = (text: string, token: NumberToken, language: Language): Quantity => {
  const before = findCurrencyBefore(text, token.start, language)
  if (before && clippedMillion.test(text.slice(token.end, token.end + 3)))
    return {
      ...token,
      end: token.end + 1,
      scale: token.scale * 1e6,
      start: token.start - before.length,
      unit: before,
      values: token.values.map((value) => value * 1e6),
    }
  const after = findUnitAfter(text, token.end, language)
  const isInHundred =
    language === 'lo' && /ຮ້ອຍລະ ?$/u.test(text.slice(Math.max(0, token.start - 8), token.start))
  const unit = isInHundred ? { factor: 1, name: 'percent' } : (after ?? before)
  if (!unit) return token
  const end = token.end + (after?.length ?? 0)
  const half = after && language === 'lo' ? /^ ?ເຄິ່ງ(?!ໜຶ່ງ)/u.exec(text.slice(end, end + 6)) : null
  return {
    ...token,
    end: end + (half?.[0].length ?? 0),
    start: token.start - (before?.length ?? 0),
    unit,
    values: half ? token.values.map((value) => value + 0.5) : token.values,
  }
}

const rangeJoin = /^ ?(?:[-‐‑–—]|to|and|or|ຫາ|ເຖິງ|ແລະ|ຫຼື|à|et|ou) ?$/u

/** The other end of a range, whose unit and scale count here too: `5–6 million kip`, `from 10 to 15 percent`. */
const rangeEnd = (
  text: string,
  quantity: Quantity,
  next: Quantity | undefined,
  previous: Quantity | undefined,
): Quantity | undefined => {
  if (quantity.unit) return undefined
  if (next?.unit && rangeJoin.test(text.slice(quantity.end, next.start))) return next
  const isAfter =
    previous?.unit?.name.startsWith('money') &&
    rangeJoin.test(text.slice(previous.end, quantity.start))
  return isAfter ? previous : undefined
}

const toReadings = (values: readonly number[], unit: Unit | undefined): readonly Reading[] =>
  values.map((figure) =>
    unit ? { amount: figure * unit.factor, figure, unit: unit.name } : { amount: figure, figure },
  )

const kindOf = (unit: Unit | undefined): FactKind => {
  if (unit === undefined) return 'number'
  if (unit.name === 'percent') return 'percentage'
  return unit.name.startsWith('money') ? 'money' : 'number'
}

/** What a text may say in passing: spelled out or a count of nothing measured. */
const largestSmall = 2
const passing = /^(?:duration|months|night|person|household|village)$/u

const toFact = (quantity: Quantity, end: Quantity | undefined): Fact => {
  const { isDoubtful, isOrdinal, isWord, percent, scale, unit, values } = quantity
  const asEnd = end?.unit
    ? [
        ...toReadings(
          values.map((value) => (scale === 1 ? value * end.scale : value)),
          end.unit,
        ),
        ...toReadings(values, end.unit),
      ]
    : []
  const shares =
    percent === undefined || unit
      ? []
      : [{ amount: percent, figure: percent, unit: 'percent' } as const]
  const isSmall = values.every((value) => value <= largestSmall)
  const isMeasured = unit !== undefined && !passing.test(unit.name)
  return {
    end: quantity.end,
    isOrdinal,
    isWeak: (isDoubtful && !(isMeasured && !isWord)) || (isSmall && (isWord || !isMeasured)),
    isWord,
    kind: kindOf(unit ?? end?.unit),
    readings: [...asEnd, ...toReadings(values, unit), ...shares],
    start: quantity.start,
  }
}

const toYear = ({ end, start }: Quantity, years: readonly number[]): Fact => ({
  end,
  isOrdinal: false,
  isWeak: false,
  isWord: false,
  kind: 'date',
  readings: years.map((year) => ({ amount: year, figure: year, unit: 'year', year })),
  start,
})

const beforeYear: ReadonlyMap<Language, RegExp> = new Map([
  [
    'en',
    /(?:(?<![\p{L}])(?:in|of|since|until|till|by|from|to|year|years|before|after|during|between|and|through|early|late|mid|around|for|than|spring|summer|autumn|winter|B\.?E\.?|\d{4})[ -–]|[(–—/-]|\d{4}[-–/])$/iu,
  ],
  [
    'fr',
    /(?:(?<![\p{L}])(?:en|de|depuis|dès|jusqu[’']en|année|années|avant|après|entre|et|à|fin|début|d[’']ici|\d{4})[  -]|[(–—/-])$/iu,
  ],
  ['lo', /(?:ປີ|ສົກ|ສົກຮຽນ|ຊຸມປີ|ຄ\.?ສ\.?|ພ\.? ?ສ\.?|ຮອດ|\d{4} ?(?:[-–]|ຫາ)) ?$/u],
])
const reach = 14

/** The years a bare number of four digits names beside a word of time: in `2024–25`, the second too. */
const yearsOf = (
  text: string,
  { end, isWord, start, unit, values: [value = 0] }: Quantity,
  previous: Quantity | undefined,
  language: Language,
): readonly number[] => {
  const typed = text.slice(start, end)
  if (isWord || unit !== undefined) return []
  const isPair =
    previous?.values[0] !== undefined &&
    /^\d{4}$/u.test(text.slice(previous.start, previous.end)) &&
    /^[-–/]$/u.test(text.slice(previous.end, start))
  if (isPair && /^\d\d$/u.test(typed)) {
    const first = previous.values[0] ?? 0
    return value === (first + 1) % 100 ? [Math.floor(first / 100) * 100 + value] : []
  }
  if (!/^\d{4}$/u.test(typed) || value < 1000 || value > 2700) return []
  const before = text.slice(Math.max(0, start - reach), start)
  const isBuddhist =
    /(?:ພ\.? ?ສ\.? ?|B\.?E\.? ?)$/u.test(before) ||
    /^ ?(?:B\.?E\.?(?!\p{L})|ພ\.? ?ສ)/u.test(text.slice(end, end + 6))
  if (isBuddhist) return [value - 543]
  const isSaid = beforeYear.get(language)?.test(before) ?? false
  if (language === 'lo') return isSaid ? [toCommonYear(value)] : []
  const isCounted = /^ \p{Ll}+s(?!\p{L})/u.test(text.slice(end, end + 20)) && !isSaid
  return value >= 1800 &&
    value < 2100 &&
    !isCounted &&
    (isSaid || /^(?:[\s.,;:)’']|[-–](?:\d\d)?\d\d(?!\d)|$)/u.test(text.slice(end, end + 6)))
    ? [value]
    : []
}
