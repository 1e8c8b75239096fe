/** The kinds of piece a credit is typed with. `other` is everything a credit never holds, quotation marks included. */
export type TokenKind =
  | 'and'
  | 'apostrophe'
  | 'close'
  | 'colon'
  | 'comma'
  | 'dash'
  | 'end'
  | 'open'
  | 'other'
  | 'point'
  | 'slash'
  | 'word'

/** One piece of a text; UTF-16 offsets. `isSpaced` says that white space stands before it (zero-width does not count). */
export type Token = {
  readonly end: number
  readonly isSpaced: boolean
  readonly kind: TokenKind
  readonly start: number
  readonly text: string
}

const invisible = '\\u200B-\\u200D\\u2060\\uFEFF\\u00AD'
const blanks = new RegExp(`[\\s${invisible}]*`, 'uy')
const everyInvisible = new RegExp(`[${invisible}]+`, 'gu')
const notInvisible = new RegExp(`[^${invisible}]`, 'u')

/** Tried in this order. Lao ends a word: `KPLລາຍງານ` (KPL reports) is two. */
const kinds: readonly (readonly [TokenKind, RegExp])[] = [
  ['word', /[ກ-ຮ](?:\. ?[ກ-ຮ])+(?![\p{L}\p{M}\p{N}])/uy], // ຂ.ປ.ລ, ຂ. ປ. ລ
  ['word', /\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?![\p{L}\p{M}\p{N}])/uy], // K.P.L
  ['word', /ແລະ|(?:(?!ແລະ)\p{Script=Lao})+/uy], // ຂປລແລະVNA (KPL and VNA)
  ['word', /(?:(?!\p{Script=Lao})[\p{L}\p{M}\p{N}])+/uy],
  ['open', /[([{（［【〔｛]/uy],
  ['close', /[)\]}）］】〕｝]/uy],
  ['dash', /[-‐‑‒–—―−﹣－|•·]+/uy],
  ['slash', /[/\\／∕⁄+]+/uy],
  ['and', /[&＆]/uy],
  ['comma', /[,，、;]/uy],
  ['colon', /[:：]/uy],
  ['point', /[.。]/uy],
  ['apostrophe', /['’ʼ`´]/uy],
  ['other', /./suy],
]

/** The match of a sticky expression at `at`. */
export const matchAt = (
  expression: RegExp,
  text: string,
  at: number,
): RegExpExecArray | undefined => {
  const sticky = expression
  sticky.lastIndex = at
  return sticky.exec(text) ?? undefined
}

/** The offset of the next character that shows. */
const skipBlank = (text: string, at: number): number =>
  at + (matchAt(blanks, text, at)?.[0].length ?? 0)

/** Says whether a reader would see nothing of the text. */
export const isBlank = (text: string): boolean => skipBlank(text, 0) === text.length

/** Says whether anything but zero-width characters stands there. */
export const isInked = (text: string, start: number, end: number): boolean =>
  notInvisible.test(text.slice(start, end))

/** The text as a reader sees it. */
export const withoutInvisible = (text: string): string => text.replaceAll(everyInvisible, '')

/** The offset after `count` characters that show, from `at` on. */
export const offsetAfter = (text: string, at: number, count: number): number => {
  let offset = at
  for (let left = count; left > 0 && offset < text.length; offset += 1) {
    if (notInvisible.test(text.charAt(offset))) left -= 1
  }
  return offset
}

/** Reads the piece that starts at `at` or after the blanks there; at the end of the text, one of kind `end`. */
export const readToken = (text: string, at: number): Token => {
  const start = skipBlank(text, at)
  const isSpaced = isInked(text, at, start)
  for (const [kind, expression] of kinds) {
    const found = matchAt(expression, text, start)
    if (found) return { end: start + found[0].length, isSpaced, kind, start, text: found[0] }
  }
  return { end: start, isSpaced, kind: 'end', start, text: '' }
}
