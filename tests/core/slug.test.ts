import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSlug } from '../../src/core/slug.js'

const longLao =
  'ລັດຖະມົນຕີກະຊວງການຕ່າງປະເທດພົບປະກັບເອກອັກຄະລັດຖະທູດອາເຊີໄບຈານກ່ຽວກັບການຮ່ວມມືສອງຝ່າຍໃນປີໃໝ່ທີ່ນະຄອນຫຼວງວຽງຈັນ'

const charactersOf = (text: string) => [...new Intl.Segmenter('lo').segment(text)]

describe('toSlug', () => {
  it.each([
    [
      'Laos and Azerbaijan Hold First Political Consultation to Boost Ties',
      'laos-and-azerbaijan-hold-first-political-consultation-to-boost-ties',
    ],
    [' “Déjà vu” & Đà Nẵng ', 'deja-vu-and-da-nang'],
    ['De\u0301ja\u0300 vu', 'deja-vu'],
    ['Vientiane’s WiFi', 'vientianes-wifi'],
    ['Vien\u200Btiane', 'vientiane'],
    ['Москва', 'moskva'],
  ])('writes %j in Latin letters', (title, slug) => {
    expect(toSlug(title)).toBe(slug)
  })

  it.each([
    ['ຂ່າວອື່ນໆ', 'ຂ່າວອື່ນໆ', 'other news'],
    ['ຂ່າວ\u200Bສານ “ປະເທດ” ລາວ', 'ຂ່າວສານ-ປະເທດ-ລາວ', 'information of Laos, quoted and separated'],
    ['ສປປ ລາວ - ອາເຊີໄບຈານ, 2025', 'ສປປ-ລາວ-ອາເຊີໄບຈານ-2025', 'Lao PDR and Azerbaijan'],
    ['KPLຂ່າວ', 'kplຂ່າວ', 'KPL news'],
    ['ຂ່າວ Déjà', 'ຂ່າວ-déjà', 'mixed'],
    ['ข่าวต่างประเทศ KPL', 'ข่าวต่างประเทศ-kpl', 'Thai'],
    ['中文新闻', '中文新闻', 'Chinese'],
  ])('keeps the letters and marks of %j', (title, slug) => {
    expect(toSlug(title)).toBe(slug)
  })

  it.each([
    [
      'National Assembly Receives Delegation '.repeat(3),
      /^national-.*-(national|assembly|receives|delegation)$/u,
    ],
    [longLao, /^ລັດຖະມົນຕີ/u],
  ])('cuts %j after a whole word', (title, expected) => {
    expect(toSlug(title)).toMatch(expected)
    expect(charactersOf(toSlug(title)).length).toBeLessThanOrEqual(80)
    expect(charactersOf(toSlug(title)).length).toBeGreaterThan(60)
  })

  it('cuts Lao where its dictionary ends a word', () => {
    const ends = Array.from(
      new Intl.Segmenter('lo', { granularity: 'word' }).segment(longLao),
      ({ index }) => index,
    )

    expect(ends).toContain(toSlug(longLao).length)
  })

  it('cuts a word of more than 80 letters', () => {
    expect(toSlug('a'.repeat(200))).toBe('a'.repeat(80))
  })

  it.each(['', ' – ', '“…”', '\u200B', '່'])(
    'is empty for %j, which has no letter or digit',
    (title) => {
      expect(toSlug(title)).toBe('')
    },
  )

  it('gives only letters, marks and digits with single hyphens between, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120, unit: 'binary' }), (title) => {
        expect(toSlug(title)).toMatch(/^(?:[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)?$/u)
      }),
    )
  })

  it('is never empty for a title with a letter or a digit', () => {
    const titles = fc.string({ unit: 'binary' }).filter((title) => /[\p{L}\p{N}]/u.test(title))

    fc.assert(fc.property(titles, (title) => toSlug(title) !== ''))
  })

  it('is its own slug', () => {
    const titles = fc.string({ maxLength: 200, unit: fc.constantFrom(...'aéß –-ກຳ້ນໜຼໆข่中1\u200B') })

    fc.assert(
      fc.property(fc.oneof(titles, fc.string({ unit: 'binary' })), (title) => {
        expect(toSlug(toSlug(title))).toBe(toSlug(title))
      }),
      { numRuns: 1000 },
    )
  })
})
