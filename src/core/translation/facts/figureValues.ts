import { primaryLanguage } from '../../language/primaryLanguage.js'
import type { Language } from '../../story.js'

const blanks = /[ \u00A0\u2009\u202F]/gu

/** `1.300.000`, and `9.504,94`: see the same marks in `readNumber`, which asks how a house writes them. */
const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/u
const mixed = /^(\d{1,3}(?:([.,])\d{3})+)(?!\2)[.,](\d+)$/u
const single = /^(\d+)[.,](\d+)$/u

/**
 * Every number that digits and marks may mean, the likeliest first.
 *
 * `1.300` is thousand three hundred wherever it stands, for nobody writes a decimal that ends in 0; `9.504` may be either,
 * since Lao copy has the marks of both worlds.
 */
export const figureValues = (typed: string, language: Language): readonly number[] => {
  const text = typed.replace(blanks, '')
  if (/^\d+$/u.test(text)) return [Number(text)]
  if (grouped.test(text)) return [Number(text.replace(/[.,]/gu, ''))]
  const [, whole, , part] = mixed.exec(text) ?? []
  if (whole !== undefined) return [Number(`${whole.replace(/[.,]/gu, '')}.${part}`)]

  const [, before, after] = single.exec(text) ?? []
  if (before === undefined || after === undefined) return []
  const decimal = Number(`${before}.${after}`)
  if (after.length !== 3 || before.length > 3 || /^0/u.test(before)) return [decimal]
  const thousands = Number(before + after)
  if (after.endsWith('0')) return [thousands]
  const isOwnDecimal = text.includes(primaryLanguage(language) === 'en' ? '.' : ',')
  return isOwnDecimal ? [decimal, thousands] : [thousands, decimal]
}
