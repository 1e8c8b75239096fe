import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/core/language/fold.js'

describe('fold', () => {
  it.each([
    ['ນ້ຳ', 'ນໍ້າ', 'water, with ຳ or with its two parts'],
    ['ຂ່ຳນັບ', 'ຂໍ່ານັບ', 'bow'],
    ['ກ້ຳ', 'ກຳ້', 'the tone typed after ຳ'],
    ['ກັ້ນ', 'ກ້ັນ', 'the tone typed before the vowel'],
    ['ກຸ່ມ', 'ກຸ່ມ', 'group, vowel below and tone in either order'],
    ['ໜ້າ', 'ຫນ້າ', 'face'],
    ['ໝາກ', 'ຫມາກ', 'fruit'],
    ['ຫຼວງ', 'ຫລວງ', 'royal'],
    ['ແດດ', 'ເເດດ', 'sunshine, with ເ typed twice'],
    ['ຂ່າວ\u200Bສານ', 'ຂ່າວສານ', 'information, with a zero-width space'],
    ['໒໐໒໕', '2025', 'Lao digits'],
    ['Élève', 'ELEVE', 'accents and capitals'],
    ['Cœur', 'coeur', 'joined letters'],
    ['Đà Nẵng', 'da nang', 'Vietnamese'],
    ['l’accord', "l'accord", 'either apostrophe'],
    ['ＫＰＬ', 'kpl', 'full-width letters'],
    ['İstanbul', 'istanbul', 'a dotted capital'],
  ])('makes %s and %s equal: %s', (one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  it.each([
    ['ຂ່າວ', 'ຂາວ', 'news, white'],
    ['ບໍ່', 'ບໍ', 'not, a mine'],
    ['ข่าว', 'ขาว', 'news, white, in Thai'],
    ['ຣັຖ', 'ລັດ', 'an old orthography'],
  ])('keeps %s and %s apart: %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  it('reads no more than thirty marks on a letter', () => {
    const marked = (count: number) => fold(`ກ${'\u0E4E'.repeat(count)}ຂ`)
    expect(marked(40)).toBe(marked(30))
    expect(marked(30)).not.toBe(marked(29))
  })

  it('gives a key that is its own key', () => {
    const lao = fc.string({ unit: fc.constantFrom(...'ກຳາໍ່້໊໋ັິຸູຼົຽເແຫນມໜລໆ໑\u200B\u0301eEÉ') })

    fc.assert(
      fc.property(fc.oneof(lao, fc.string({ unit: 'binary' })), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 1000 },
    )
  })
})
