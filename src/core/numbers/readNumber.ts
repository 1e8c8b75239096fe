/** The marks in figures of a language. */
export type Marks = { readonly decimal: string; readonly thousands: string }

/** `1.300.000`: the same mark between groups of three, twice or more, so it parts thousands. */
const grouped = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})+$/u
/** `9.504,94`: one mark between groups, the other once at the end. */
const mixed = /^\d{1,3}(?:([.,])\d{3})+(?!\1)[.,]\d{1,3}$/u
/** `5.7`, `82.83`: one mark, and what follows is no group of three. */
const decimal = /^\d{1,3}([.,])\d{1,2}$/u
/** `1,300`: thousand three hundred, or one and three tenths. */
const either = /^[1-9]\d{0,2}([.,])\d{3}$/u

const fraction =
  /^\s?(?:%|ສ່ວນຮ້ອຍ|ເປີເຊັນ|per ?cent|pour cent|million|billion|ລ້ານ|ຕື້|million|milliard)/u

/** What comes in whole numbers: `1.300 people` has the marks of another language. */
const counted =
  /^\s?(?:baht|children|dong|families|households|kips?|people|pupils|students|tourists|villages|visitors|workers)(?!\p{L})/iu

/**
 * How a figure is written with the house's marks: none when it is right, several when its marks can be read in two ways.
 * A decimal needs a word beside it that shows it to be one: `8.30` may be a time, `3.9` a version.
 */
export const readNumber = (typed: string, after: string, own: Marks): readonly string[] => {
  const foreign = own.decimal === ',' ? '.' : ','
  const write = (text: string, decimals: string): string => {
    const at = decimals === '' ? -1 : text.lastIndexOf(decimals)
    const whole = (at < 0 ? text : text.slice(0, at)).replace(/[.,]/gu, own.thousands)
    return at < 0 ? whole : whole + own.decimal + text.slice(at + 1)
  }
  const groups = grouped.exec(typed)?.[1]
  if (groups !== undefined) return groups === own.thousands ? [] : [write(typed, '')]
  const group = mixed.exec(typed)?.[1]
  if (group !== undefined)
    return group === own.thousands ? [] : [write(typed, group === '.' ? ',' : '.')]
  if (decimal.exec(typed)?.[1] === foreign && fraction.test(after)) return [write(typed, foreign)]
  const isWhole = own.decimal === '.' && counted.test(after)
  if ((own.decimal === ',' || isWhole) && either.exec(typed)?.[1] === own.decimal)
    return [write(typed, ''), typed]
  if (own.decimal === ',' && either.test(typed) && !typed.includes(own.thousands))
    return [write(typed, ''), write(typed, foreign)]
  return []
}
