import { describe, expect, it } from 'vitest'
import { isReissue } from '../../../src/core/related/isReissue.js'

const story = (title: string, terms: string) => ({ terms: new Set(terms.split(' ')), title })

describe('isReissue', () => {
  it.each([
    ['Flood Warning for Champassak', 'Flood warning for Champassak:', 'case and a colon'],
    ['Flood Warning for Champassak', 'UPDATE: Flood Warning for Champassak', 'a label'],
    ['ນ້ຳຖ້ວມ ຫຼວງນ້ຳທາ', 'ນໍ້າຖ້ວມ ຫລວງນໍ້າທາ', 'flood in Luang Namtha, in two spellings'],
  ])('knows %j in %j: %s', (one, other) => {
    expect(
      isReissue(story(one, 'flood rain river dam'), story(other, 'flood rain river rescue dam')),
    ).toBe(true)
  })

  it.each([
    [
      'Laos and Azerbaijan Mark 30 Years of Relations',
      'Laos, Azerbaijan Mark 30 Years with New Ties',
    ],
    ['Rice Price Rises', 'Rice Harvest Falls'],
  ])('keeps two headlines on one subject apart: %j, %j', (one, other) => {
    expect(isReissue(story(one, 'rice price'), story(other, 'rice price'))).toBe(false)
  })

  it('keeps stories with one standing headline apart', () => {
    expect(
      isReissue(story('Exchange Rates', 'kip dollar'), story('Exchange Rates', 'baht euro')),
    ).toBe(false)
  })

  it('tells stories without a headline by their terms', () => {
    expect(isReissue(story('', 'kip dollar'), story('', 'kip dollar'))).toBe(true)
  })

  it('knows nothing of stories without terms', () => {
    const empty = { terms: new Set<string>(), title: 'Exchange Rates' }

    expect(isReissue(empty, empty)).toBe(false)
  })
})
