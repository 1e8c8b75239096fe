import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toComparable } from '../../../src/core/related/grams.js'
import { isReissue } from '../../../src/core/related/isReissue.js'

type Beginning = readonly [title: string, lead: string]

const isOneStory = (one: Beginning, other: Beginning) =>
  isReissue(toComparable(...one), toComparable(...other))

const lead = 'Rivers in the south rise fast, and families near the banks are asked to leave.'

describe('isReissue', () => {
  it.each<[string, Beginning, Beginning]>([
    ['case and a colon', ['Flood Warning', lead], ['Flood warning:', lead]],
    ['a label', ['Flood Warning', lead], ['UPDATE: Flood Warning', lead]],
    ['an added place', ['Flood Warning', lead], ['Flood Warning for Champassak', lead]],
    ['a longer lead', ['Flood Warning', lead], ['Flood Warning', `${lead} Two roads are cut.`]],
    [
      'a word put right',
      ['Flood Warning', lead],
      ['Flood Warning', lead.replace('fast', 'slowly')],
    ],
    ['two spellings (flood in Luang Namtha)', ['ນ້ຳຖ້ວມ ຫຼວງນ້ຳທາ', ''], ['ນໍ້າຖ້ວມ ຫລວງນໍ້າທາ', '']],
  ])('knows a story issued again with %s', (_, one, other) => {
    expect(isOneStory(one, other)).toBe(true)
  })

  it.each<[string, Beginning, Beginning]>([
    [
      'two headlines on one anniversary',
      ['Laos and Azerbaijan Mark 30 Years of Relations', ''],
      ['Laos, Azerbaijan Mark 30 Years with New Ties', ''],
    ],
    ['two headlines on one subject', ['Rice Price Rises', ''], ['Rice Harvest Falls', '']],
    [
      'one standing headline',
      ['Exchange Rates', 'The kip fell to 21,600 for a dollar at the close on Monday.'],
      ['Exchange Rates', 'Banks in Vientiane sold the baht for 640 kip this morning.'],
    ],
    ['a headline and its story', ['Flood Warning', ''], ['Flood Warning', lead]],
    ['stories without text', ['', ''], ['', '']],
    ['a story and nothing', ['Flood Warning', lead], ['', '']],
  ])('keeps apart %s', (_, one, other) => {
    expect(isOneStory(one, other)).toBe(false)
  })

  it('does not care which of the two is asked about', () => {
    const text = fc.string({ maxLength: 40, unit: fc.constantFrom('a', 'b', 'ກ', ' ') })

    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(isReissue(other, one)).toBe(isReissue(one, other))
      }),
    )
  })

  it('knows every story of five letters or more as itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 5 }), (text) => {
        expect(isReissue(text, text)).toBe(true)
      }),
    )
  })
})
