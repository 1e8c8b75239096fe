import { PageError } from './pageTypes.js'

/** Several hundred times a long story with its list; more is a dump of something else. */
const maxBytes = 5 * 1024 * 1024

/** Ten times the longest paragraph of the agency; a longer line is no text that was laid out to be read. */
const maxLineLength = 20_000

type Encoding = 'utf-16be' | 'utf-16le' | 'utf-8'

const encodingNames: { readonly [encoding in Encoding]: string } = {
  'utf-16be': 'UTF-16',
  'utf-16le': 'UTF-16',
  'utf-8': 'UTF-8',
}

/**
 * Gives the text of a file as editors save it: UTF-8, with or without a byte order mark, or UTF-16 with one. Lines end
 * in LF whatever they ended in.
 *
 * Nothing is replaced or guessed: a byte that is no text is refused, for a � in a name would never be found again.
 *
 * @throws PageError when the file is empty, larger than 5 MB, not text, or has a line of more than 20,000 characters.
 */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes.length > maxBytes)
    throw new PageError(1, `the file has ${printNumber(bytes.length)} bytes`, 'at most 5 MB')
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8') refuseBinary(bytes)
  const text = toLineFeeds(decode(bytes, encoding))
  if (text.trim() === '') throw new PageError(1, 'the file is empty', 'the text of a page')
  refuseNul(text)
  refuseLongLine(text)
  return text
}

const encodingOf = ([first, second]: Uint8Array): Encoding => {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

const decode = (bytes: Uint8Array, encoding: Encoding): string => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    const { before, isCutOff, offset } = findBadCharacter(bytes, encoding)
    const found = isCutOff
      ? 'the file ends in the middle of a character'
      : `byte ${printNumber(offset)} is not ${encodingNames[encoding]}`
    const expected = 'text in UTF-8, or in UTF-16 with a byte order mark'
    throw new PageError(countLines(before), found, expected)
  }
}

type BadCharacter = {
  /** The text up to it. */
  readonly before: string
  readonly isCutOff: boolean
  /** Of its first byte, from 0. */
  readonly offset: number
}

/** Halves the file until the longest beginning that could be text is left; only a refused file costs this. */
const findBadCharacter = (bytes: Uint8Array, encoding: Encoding): BadCharacter => {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1
    if (decodeStart(bytes, middle, encoding, true) === undefined) bad = middle
    else good = middle
  }
  for (let offset = good; offset > 0; offset -= 1) {
    const before = decodeStart(bytes, offset, encoding, false)
    if (before !== undefined) return { before, isCutOff: good === bytes.length, offset }
  }
  return { before: '', isCutOff: good === bytes.length, offset: 0 }
}

/** The first bytes as text, or `undefined`; `stream` allows a character to be cut off at their end. */
const decodeStart = (
  bytes: Uint8Array,
  end: number,
  encoding: Encoding,
  stream: boolean,
): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, end), { stream })
  } catch {
    return undefined
  }
}

/** A Word file or picture has NULs near its start, and a UTF-16 file without a mark is full of them. */
const refuseBinary = (bytes: Uint8Array): void => {
  const at = bytes.indexOf(0)
  if (at < 0) return
  const before = new TextDecoder().decode(bytes.subarray(0, at))
  throw new PageError(
    countLines(before),
    `byte ${printNumber(at)} is NUL, as in a document or picture`,
    'plain text in UTF-8, or in UTF-16 with a byte order mark',
  )
}

const refuseNul = (text: string): void => {
  const at = text.indexOf('\0')
  if (at >= 0) throw new PageError(countLines(text.slice(0, at)), 'a NUL character', 'plain text')
}

const refuseLongLine = (text: string): void => {
  let line = 1
  for (let start = 0; start <= text.length; line += 1) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    if (end - start > maxLineLength)
      throw new PageError(
        line,
        `a line of ${printNumber(end - start)} characters`,
        `at most ${printNumber(maxLineLength)}`,
      )
    start = end + 1
  }
}

const toLineFeeds = (text: string): string => text.replaceAll(/\r\n?/gu, '\n')

const countLines = (text: string): number => toLineFeeds(text).split('\n').length

const printNumber = (value: number): string => value.toLocaleString('en')
