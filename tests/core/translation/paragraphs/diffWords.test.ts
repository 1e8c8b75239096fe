import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from '../../../../src/core/translation/paragraphs/index.js'
import type { DiffPart } from '../../../../src/core/translation/paragraphs/index.js'

/** `[-went-]` and `{+came+}`, as editors of code have it. */
const tell = (parts: readonly DiffPart[]): string =>
  parts
    .map(({ kind, text }) => ({ added: `{+${text}+}`, removed: `[-${text}-]`, same: text })[kind])
    .join('')

const without = (parts: readonly DiffPart[], left: DiffPart['kind']): string =>
  parts.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('')

const pieces = [
  'the',
  'talks',
  'Laos’s',
  '1,300',
  '5.7',
  ' ',
  '  ',
  '.',
  ', ',
  '“',
  '”',
  '\n',
  'ຂ່າວ',
  'ນ້ຳ',
  'ນໍ້າ',
  'ຫນ້າ',
  'ໜ້າທີ່',
  'ລັດຖະມົນຕີ',
  'ໆ',
  '\u200B',
  'ข่าว',
  'e\u0301',
  '👩‍👧',
  '🇱🇦',
  '\u0EC9',
  '',
]
const copy = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3, unit: 'binary' })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''))
const language = fc.constantFrom('en', 'lo', 'fr', 'th', 'x', '')

describe('diffWords', () => {
  it.each([
    ['en', 'The talks ended.', 'The talks ended.', 'The talks ended.'],
    ['en', '', 'News.', '{+News.+}'],
    ['en', 'News.', '', '[-News.-]'],
    ['en', 'It cost 1,300 kip.', 'It cost 1,500 kip.', 'It cost [-1,300-]{+1,500+} kip.'],
    ['en', 'Laos’s talks', 'Laos’ talks', '[-Laos’s-]{+Laos’+} talks'],
    ['en', 'up 5.7 per cent', 'up 5.7%', 'up 5.7[- per cent-]{+%+}'],
    [
      'en',
      'The minister met farmers in Pakse.',
      'The minister met coffee farmers in Pakse.',
      'The minister met {+coffee +}farmers in Pakse.',
    ],
    [
      'en',
      'Trade rose by a tenth in the year before last.',
      'Trade fell sharply in the year before last.',
      'Trade [-rose by a tenth-]{+fell sharply+} in the year before last.',
    ],
    [
      'en',
      'Several hundred workers of Xekong left',
      'Many thousands of Champassak left',
      '[-Several hundred workers of Xekong-]{+Many thousands of Champassak+} left',
    ],
    ['lo', 'ຮອງລັດຖະມົນຕີເຂົ້າຮ່ວມພິທີ', 'ລັດຖະມົນຕີເຂົ້າຮ່ວມພິທີ', '[-ຮອງ-]ລັດຖະມົນຕີເຂົ້າຮ່ວມພິທີ'],
    ['lo', 'ເດັກນ້ອຍໄປໂຮງຮຽນບໍ່ໄດ້', 'ເດັກນ້ອຍໄປໂຮງໝໍບໍ່ໄດ້', 'ເດັກນ້ອຍໄປ[-ໂຮງຮຽນ-]{+ໂຮງໝໍ+}ບໍ່ໄດ້'],
    ['lo', 'ຂ້າມແມ່ນ້ຳເຊໂດນ', 'ຂ້າມແມ່ນໍ້າເຊໂດນ', 'ຂ້າມ[-ແມ່ນ້ຳ-]{+ແມ່ນໍ້າ+}ເຊໂດນ'],
    ['lo', 'ຂົວຍາວ 120 ແມັດ', 'ຂົວຍາວ 210 ແມັດ', 'ຂົວຍາວ [-120-]{+210+} ແມັດ'],
  ])('tells %s %j from %j', (code, before, now, told) => {
    expect(tell(diffWords(before, now, code))).toBe(told)
  })

  it('joins back to both texts', () => {
    fc.assert(
      fc.property(copy, copy, language, (before, now, code) => {
        const parts = diffWords(before, now, code)
        expect(without(parts, 'removed')).toBe(now)
        expect(without(parts, 'added')).toBe(before)
        expect(parts.every(({ text }) => text !== '')).toBe(true)
      }),
    )
  })

  it('has no two parts of a kind beside each other, and what went before what came', () => {
    fc.assert(
      fc.property(copy, copy, (before, now) => {
        const kinds = diffWords(before, now, 'lo').map(({ kind }) => kind)
        expect(kinds.join(' ')).not.toMatch(/(\b\w+) \1|added removed/u)
      }),
    )
  })

  it('never parts a letter from its marks', () => {
    const letters = new Intl.Segmenter('und', { granularity: 'grapheme' })
    const lao = fc
      .array(fc.constantFrom(...pieces.filter((each) => !/\u200B|^\u0EC9/u.test(each))))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(lao, lao, (before, now) => {
        const shown = diffWords(before, now, 'lo').filter(({ kind }) => kind !== 'removed')
        const starts = new Set(Array.from(letters.segment(now), ({ index }) => index))
        let at = 0
        for (const { text } of shown) {
          expect(starts.has(at)).toBe(true)
          at += text.length
        }
      }),
    )
  })

  it('tells the same of a text that did not change, whatever it is', () => {
    fc.assert(
      fc.property(copy, language, (text, code) => {
        expect(diffWords(text, text, code)).toEqual(text === '' ? [] : [{ kind: 'same', text }])
      }),
    )
  })

  it('does not take the square of a long text', () => {
    const words = (word: string) =>
      Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ')
    const start = performance.now()
    diffWords(words('a'), words('b'), 'en')
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
