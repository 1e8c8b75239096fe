import { describe, expect, it } from 'vitest'
import { stalenessOf } from '../../../src/core/translation/acceptChanges.js'
import { toParagraphs } from '../../../src/core/translation/paragraphs/index.js'
import type { OriginalChange } from '../../../src/core/translation/toChanges.js'
import { toChanges } from '../../../src/core/translation/toChanges.js'

const reading = { language: 'en' }

const bridge = 'The new bridge over the Mekong opened to traffic on Monday morning.'
const cost = 'It cost 40 billion kip and took three years to build.'
const governor = 'The governor of the province thanked everybody who had worked on it.'
const market = 'Traders from both sides hope that the market will grow with it.'
const ferry = 'The ferry that served the district for forty years makes its last trip today.'

const read = (paragraphs: readonly string[], summary = '', title = 'Bridge Opens') =>
  toParagraphs({ paragraphs, summary, title }, reading)

const changesOf = (...[before, after]: readonly (readonly ReturnType<typeof read>[number][])[]) =>
  toChanges(before ?? [], after ?? [], stalenessOf(before ?? [], after ?? [], reading))

const brief = (change: OriginalChange): string => {
  const where = { ...{ after: '', part: '', places: [] }, ...change }
  return `${change.kind} ${where.part}${where.after}${where.places.join('+')}: ${change.text}`
}

const story = [bridge, cost, governor, market]

describe('toChanges', () => {
  it.each([
    ['nothing', story, []],
    [
      'an edit',
      [bridge, cost.replace('40', '45'), governor, market],
      [`edited 2: ${cost.replace('40', '45')}`],
    ],
    ['a removal', [bridge, governor, market], [`removed 2: ${cost}`]],
    ['a new paragraph', [bridge, cost, ferry, governor, market], [`added 2: ${ferry}`]],
    ['a new first paragraph', [ferry, ...story], [`added 0: ${ferry}`]],
    ['a move', [cost, governor, market, bridge], [`moved 1: ${bridge}`]],
    [
      'a split without a change of words',
      [
        'The new bridge over the Mekong',
        'opened to traffic on Monday morning.',
        cost,
        governor,
        market,
      ],
      [],
    ],
    [
      'a merge with other words',
      [bridge, `${cost} ${governor.replace('everybody', 'all those')}`, market],
      [`merged 2+3: ${cost} ${governor.replace('everybody', 'all those')}`],
    ],
    [
      'several at once',
      [bridge.replace('Monday', 'Tuesday'), cost, market, ferry],
      [
        `edited 1: ${bridge.replace('Monday', 'Tuesday')}`,
        `removed 3: ${governor}`,
        `added 4: ${ferry}`,
      ],
    ],
  ])('tells of %s', (_what, after, expected) => {
    expect(changesOf(read(story), read(after)).map(brief)).toEqual(expected)
  })

  it('numbers what is written, and no blank paragraph', () => {
    const spaced = (sum: string) => read([bridge, '', sum, '', governor])
    expect(changesOf(spaced(cost), spaced(cost.replace('40', '45')))).toMatchObject([
      { kind: 'edited', places: [2] },
    ])
  })

  it('names headline and summary, also one that was put in', () => {
    const before = read(story)
    expect(changesOf(before, read(story, '', 'Old Bridge Closes')).map(brief)).toEqual([
      'head title: Old Bridge Closes',
    ])
    expect(changesOf(before, read(story, 'A bridge at last.')).map(brief)).toEqual([
      'head summary: A bridge at last.',
    ])
  })
})
