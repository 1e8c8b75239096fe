import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mojibake, readMojibake } from '../../../src/core/text/mojibake.js'

/** Every misread stretch read again; what cannot be read stays. */
const repair = (text: string) =>
  text.replace(new RegExp(mojibake, 'gu'), (found) => readMojibake(found) ?? found)

/** Every byte of a text as a character of its own, as ISO 8859-1 has it. */
const misread = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')

const texts = [
  'la société à l’école, cœur',
  '“Laos’s plan” – 8–11 December…',
  'Nguyễn Phú Trọng, Đà Nẵng, Hồ Chí Minh',
  'ນາຍົກລັດຖະມົນຕີ',
  'ประเทศไทย',
  '₭ 5, € 6, 30 °C',
  'a boat 🚣',
]

describe('mojibake', () => {
  it.each(texts)('is read: %s', (text) => {
    expect(repair(misread(text))).toBe(text)
  })

  it.each(texts)('is read where it was misread twice: %s', (text) => {
    expect(repair(misread(misread(text)))).toBe(text)
  })

  it.each(texts)('is not seen in %s', (text) => {
    expect(repair(text)).toBe(text)
  })

  it.each([
    ['8â€“11', '8–11'],
    ['â€œYesâ€¦', '“Yes…'],
    ['cÅ“ur', 'cœur'],
    ['Ä‘i', 'đi'],
    ['â‚¬ 5', '€ 5'],
    ['Ã¢â‚¬â„¢', '’'],
    ['Há»“', 'Hồ'],
  ])('is read as Windows-1252 shows it: %s', (text, read) => {
    expect(repair(text)).toBe(read)
  })

  it.each(['Â', 'Ã', '“på”', '«SÃO»', 'â€', 'Â\u0080', 'à»”'])('is not seen in %j', (text) => {
    expect(repair(text)).toBe(text)
  })

  it('never gives a control character, nor throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const controls = (value: string) => value.match(/\p{Cc}/gu)?.length ?? 0
        expect(controls(repair(text))).toBeLessThanOrEqual(controls(text))
      }),
    )
  })
})
