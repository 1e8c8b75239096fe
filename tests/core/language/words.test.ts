import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLaoSpellings } from '../../../src/core/language/toLaoSpellings.js'
import { hasLao, wordsOf } from '../../../src/core/language/words.js'

describe('wordsOf', () => {
  it.each([
    ['en', 'Laos, Azerbaijan mark 30 years.', 'Laos Azerbaijan mark 30 years'],
    ['en', 'Azerbaijan’s envoy visits Houaphanh', 'Azerbaijan’s envoy visits Houaphanh'],
    ['fr', 'Le vice-ministre (lao)', 'Le vice ministre lao'],
    ['lo', 'ຮອງລັດຖະມົນຕີກະຊວງການຕ່າງປະເທດ', 'ຮອງ ລັດຖະມົນຕີ ກະຊວງການຕ່າງປະເທດ'],
    ['lo', 'ຂ່າວ KPL ມື້ນີ້', 'ຂ່າວ KPL ມື້ນີ້'],
    ['th', 'ข่าวต่างประเทศ', 'ข่าว ต่าง ประเทศ'],
    ['en', '', ''],
    ['lo', ' … — ', ''],
  ])('cuts %s %j', (language, text, words) => {
    expect(wordsOf(text, language).join(' ')).toBe(words)
  })

  it('cuts Lao inside a story of another language', () => {
    expect(wordsOf('The paper ຂ່າວສານປະເທດລາວ says', 'en')).toEqual(
      'The paper ຂ່າວສານ ປະເທດ ລາວ says'.split(' '),
    )
  })

  it.each([
    ['ປະຈຳ', 'regular'],
    ['ປະຈໍາ', 'regular'],
    ['ໜ້າທີ່', 'duty'],
    ['ຫນ້າທີ່', 'duty'],
    ['ນະໂຍບາຍ', 'policy'],
  ])('knows %s (%s) as one word however it is spelt', (word) => {
    expect(wordsOf(word, 'lo')).toHaveLength(1)
  })

  it('keeps a vowel before its tone, where the dictionary looks for it', () => {
    expect(wordsOf('ບໍ່ມີ', 'lo')).toEqual(['ບໍ່ມີ'])
  })

  it.each([
    ['ອື່ນໆ', 'others'],
    ['ອື່ນ ໆ', 'others, with the stray space many type'],
  ])('keeps the repeat sign with its word in %s (%s)', (text) => {
    expect(wordsOf(text, 'lo')).toEqual(['ອື່ນໆ'])
  })

  it.each(toLaoSpellings('ຫຼວງນ້ຳທາ ໝາກ ໜ້າທີ່ ປະຈຳ'))('gives the same words for %s', (text) => {
    expect(wordsOf(text, 'lo')).toEqual(wordsOf('ຫຼວງນ້ຳທາ ໝາກ ໜ້າທີ່ ປະຈຳ', 'lo'))
  })

  it('does not depend on zero-width separators in Lao', () => {
    expect(wordsOf('ຂ່າວ\u200Bສານ\u200Bປະເທດ\u200Bລາວ', 'lo')).toEqual(
      wordsOf('ຂ່າວສານປະເທດລາວ', 'lo'),
    )
  })

  it.each(['', 'en_GB', 'x', '??', 'lo-LA', 'english'])(
    'never throws for language %j',
    (language) => {
      expect(wordsOf('Mekong River', language)).toEqual(['Mekong', 'River'])
    },
  )

  it('never throws, and never gives a space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('en', 'fr', 'lo'),
        (text, language) => {
          expect(wordsOf(text, language).filter((word) => /\s/u.test(word))).toEqual([])
        },
      ),
    )
  })
})

describe('hasLao', () => {
  it.each([
    ['KPL ຂປລ', true],
    ['໒໐໒໕', true],
    ['ข่าว', false],
    ['KPL', false],
    ['', false],
  ])('of %j is %s', (text, expected) => {
    expect(hasLao(text)).toBe(expected)
  })
})
