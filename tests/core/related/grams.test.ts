import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gramsOf, overlapOf, toComparable } from '../../../src/core/related/grams.js'

describe('toComparable', () => {
  it.each([
    ['capitals and accents', 'Đà Nẵng', 'Café', 'da nang cafe'],
    ['punctuation and stray spaces', ' Rice,  price: ', '“up” 5%!', 'rice price up 5'],
    ['Lao tones', 'ຂ່າວ ເຂົ້າ', '', 'ຂາວ ເຂົາ'],
    ['Thai tones', 'ข่าว', '', 'ขาว'],
    ['ຣ for ລ and ໃ for ໄ', 'ແຟຣນ ໃໝ່', '', 'ແຟລນ ໄຫມ'],
    ['two spellings of ນ້ຳ (water)', 'ນໍ້າ', 'ນ້ຳ', 'ນາ ນາ'],
    ['Lao digits', '໓໐ ປີ', '', '30 ປີ'],
    ['nothing', '', '', ''],
    ['what is no letter', '— …', '!?', ''],
  ])('evens out %s', (_, title, lead, comparable) => {
    expect(toComparable(title, lead)).toBe(comparable)
  })

  it('tells a long text by its first 500 letters', () => {
    const [one, other] = ['north', 'south'].map((end) =>
      toComparable('rice', 'x'.repeat(600) + end),
    )

    expect(one).toHaveLength(500)
    expect(other).toBe(one)
  })

  it.each([
    ['a space', `${'x'.repeat(499)} rice`, 'x'.repeat(499)],
    ['half a letter', `${'x'.repeat(499)}𠀀`, 'x'.repeat(499)],
  ])('does not end in %s where it is cut', (_, title, comparable) => {
    expect(toComparable(title, '')).toBe(comparable)
  })

  it('is its own comparable text, of 500 letters at most', () => {
    const word = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'abcÉœß’-0௧𠀀') }),
      fc.constantFrom('ຫຼວງນ້ຳທາ', 'ໜ້າທີ່', 'ໃໝ່', 'ອື່ນໆ', 'ນໍ້າ', 'น้ำ', '໑໒', 'Nẵng', '…', '\u200B'),
    )
    const text = fc.array(word, { maxLength: 150 }).map((words) => words.join(' '))

    fc.assert(
      fc.property(text, text, (title, lead) => {
        const comparable = toComparable(title, lead)

        expect(toComparable(comparable, '')).toBe(comparable)
        expect(comparable.length).toBeLessThanOrEqual(500)
      }),
    )
  })
})

describe('gramsOf', () => {
  it.each([
    ['rice', 3, ['ric', 'ice']],
    ['a bit', 3, ['a b', ' bi', 'bit']],
    ['aaaa', 2, ['aa']],
    ['ລາວ', 3, ['ລາວ']],
    ['ab', 3, []],
    ['', 3, []],
  ])('finds in %j, %i letters long, %j', (text, length, grams) => {
    expect([...gramsOf(text, length)]).toEqual(grams)
  })
})

describe('overlapOf', () => {
  it.each([
    ['ab', 'ab', 1],
    ['ab', 'bc', 1 / 3],
    ['ab', 'a', 1 / 2],
    ['ab', 'cd', 0],
    ['ab', '', 0],
    ['', '', 0],
  ])('of %j and %j is %d', (one, other, overlap) => {
    expect(overlapOf(new Set(one), new Set(other))).toBe(overlap)
    expect(overlapOf(new Set(other), new Set(one))).toBe(overlap)
  })
})
