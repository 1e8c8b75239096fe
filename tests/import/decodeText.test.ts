import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/import/decodeText.js'
import { PageError } from '../../src/import/pageTypes.js'

const text = 'ຂ່າວອື່ນໆ\n“Top” 🎉'

const utf8 = (typed: string): Uint8Array => new TextEncoder().encode(typed)

const utf16 = (typed: string, isLittle: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(typed.length * 2))
  for (let at = 0; at < typed.length; at += 1)
    bytes.setUint16(at * 2, typed.charCodeAt(at), isLittle)
  return new Uint8Array(bytes.buffer)
}

const bytesOf = (...parts: readonly (Uint8Array | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Uint8Array.of(part) : part)))

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${text}`)],
    ['UTF-16 with the low byte first', utf16(`\uFEFF${text}`, true)],
    ['UTF-16 with the high byte first', utf16(`\uFEFF${text}`, false)],
    ['lines that end in CR and LF', utf8(text.replace('\n', '\r\n'))],
    ['lines that end in CR', utf8(text.replace('\n', '\r'))],
  ])('reads %s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(text)
  })

  it.each<[string, Uint8Array, string]>([
    ['no bytes', utf8(''), 'line 1: the file is empty; expected the text of a page'],
    [
      'white space only',
      utf8('\uFEFF \r\n\t\n'),
      'line 1: the file is empty; expected the text of a page',
    ],
    [
      'a byte of another encoding',
      bytesOf(utf8('Title\r\n\r\nNa'), 0xef, utf8('ve')),
      'line 3: byte 11 is not UTF-8; expected text in UTF-8, or in UTF-16 with a byte order mark',
    ],
    [
      'an overlong character',
      bytesOf(utf8('Title\n'), 0xc0, 0xaf),
      'line 2: byte 6 is not UTF-8; expected text in UTF-8, or in UTF-16 with a byte order mark',
    ],
    [
      'a character cut off at the end',
      utf8('Title\nຂ').subarray(0, -1),
      'line 2: the file ends in the middle of a character; expected text in UTF-8, or in UTF-16 with a byte order mark',
    ],
    [
      'half of a pair in UTF-16',
      utf16('\uFEFFTitle\n\uD83Cx', true),
      'line 2: byte 14 is not UTF-16; expected text in UTF-8, or in UTF-16 with a byte order mark',
    ],
    [
      'a picture',
      bytesOf(0x89, utf8('PNG\r\n'), 0x1a, 0x0a, 0, 0),
      'line 3: byte 8 is NUL, as in a document or picture; expected plain text in UTF-8, or in UTF-16 with a byte order mark',
    ],
    [
      'UTF-16 without a byte order mark',
      utf16('Title', true),
      'line 1: byte 1 is NUL, as in a document or picture; expected plain text in UTF-8, or in UTF-16 with a byte order mark',
    ],
    [
      'a NUL in UTF-16',
      utf16('\uFEFFTitle\n\0', false),
      'line 2: a NUL character; expected plain text',
    ],
    [
      'more than 5 MB',
      new Uint8Array(5 * 1024 * 1024 + 1).fill(0x20),
      'line 1: the file has 5,242,881 bytes; expected at most 5 MB',
    ],
    [
      'a line of more than 20,000 characters',
      utf8(`Title\n\n${'a'.repeat(20_001)}\n`),
      'line 3: a line of 20,001 characters; expected at most 20,000',
    ],
  ])('refuses %s', (_name, bytes, message) => {
    expect(() => decodeText(bytes)).toThrow(PageError)
    expect(() => decodeText(bytes)).toThrow(message)
  })

  it('keeps a line of 20,000 characters', () => {
    const line = 'ກ'.repeat(20_000)
    expect(decodeText(utf8(line))).toBe(line)
  })

  it('keeps a replacement character that was typed', () => {
    expect(decodeText(utf8('the two nations\uFFFD ties'))).toBe('the two nations\uFFFD ties')
  })

  it('reads or refuses any bytes, and never throws anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(outcomeOf(() => decodeText(bytes))).toBe('fine')
      }),
    )
  })

  it('finds the bad byte of a large file in a moment', () => {
    const lines = 400_000
    const bytes = bytesOf(utf8('ຂ່າວ\n'.repeat(lines)), 0xff)
    expect(() => decodeText(bytes)).toThrow('line 400001: byte 5,200,000 is not UTF-8')
  })
})

const outcomeOf = (decode: () => string): unknown => {
  try {
    decode()
    return 'fine'
  } catch (error) {
    return error instanceof PageError ? 'fine' : error
  }
}
