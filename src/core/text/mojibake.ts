import type { Span } from '../story.js'

/** What Windows-1252 shows for the bytes 80 to 9F; where it has nothing, the control of that number. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const rest = `\\u0080-\\u00BF${windows}`
/** Where a mark may as well be itself («på”), only within a word is it a byte: cÅ“ur is cœur, Ä‘i is đi. */
const within = '(?=\\p{Ll})'
const quotes = '‘’“”'
const plainRest = Array.from(rest)
  .filter((sign) => !quotes.includes(sign))
  .join('')
const sequence =
  `[ÂÃ][${rest}]|[ÄÅÆ](?:[${plainRest}]|[${quotes}]${within})|` +
  `â[€‚„\\u0080\\u0082\\u0084][${rest}]|á[º»][${rest}]|(?:à[¸¹º»][${rest}]){2,200}|` +
  `ð[Ÿ\\u009F][${rest}]{2}`
const one = new RegExp(sequence.replace(within, ''), 'gu')

/** UTF-8 that was read as Windows-1252, for use in a pattern. */
export const mojibake = `(?:${sequence})+`

/** What such text is ever made of: Latin, Lao and Thai letters, common marks and pictures, but no controls. */
const likely =
  /^[\u00A0-\u024F\u0E00-\u0EFF\u1EA0-\u1EF9\u2010-\u2027\u2030-\u203A\u20A0-\u20BF\u2122\p{Extended_Pictographic}]+$/u

/** Some texts were misread twice or thrice. */
const mostTimes = 3

const toByte = (sign: string): number => {
  const at = windows.indexOf(sign)
  return at < 0 ? (sign.codePointAt(0) ?? 0) : 0x80 + at
}

/** One character of two, three or four bytes: the first says how many, each other one carries six bits. */
const fromBytes = ([first = 0, ...others]: readonly number[]): string => {
  const bits = first & (0x7f >> (others.length + 1))
  return String.fromCodePoint(others.reduce((code, byte) => code * 64 + (byte & 0x3f), bits))
}

const readOnce = (text: string): string =>
  text.replace(one, (found) =>
    (found.match(/à[^][^]|[^]+/gu) ?? []).map((each) => fromBytes([...each].map(toByte))).join(''),
  )

const run = new RegExp(mojibake, 'gu')

/** The stretches of a text that are misread UTF-8 and can be read. */
export const mojibakeSpans = (text: string): readonly Span[] =>
  Array.from(text.matchAll(run))
    .filter(({ 0: found }) => readMojibake(found) !== undefined)
    .map(({ 0: found, index }) => ({ end: index + found.length, start: index }))

/** What a stretch of {@link mojibake} was before it was misread, when that can be told. */
export const readMojibake = (found: string): string | undefined => {
  let read = found
  for (let time = 0; time < mostTimes; time += 1) read = readOnce(read)
  return read !== found && likely.test(read) ? read : undefined
}
