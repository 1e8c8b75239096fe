import { describe, expect, it } from 'vitest'
import type { CardStatus } from '../../../src/core/translation/cardMoves.js'
import {
  cardStatuses,
  movesByHand,
  openStatuses,
  statusAfter,
} from '../../../src/core/translation/cardMoves.js'

describe('a move by hand', () => {
  const table: readonly (readonly [CardStatus, readonly CardStatus[], readonly CardStatus[]])[] = [
    // from, what the desk may do, what the translator may do whose work it is
    ['requested', ['declined'], ['declined']],
    ['in-progress', ['in-review', 'declined'], ['in-review', 'declined']],
    ['in-review', ['in-progress'], []],
    ['published', ['in-review'], ['in-review']],
    ['needs-update', ['in-review'], ['in-review']],
    ['declined', ['requested'], []],
  ]
  it.each(table)('from %s leads an editor to %j, a translator to %j', (from, desk, translator) => {
    expect(movesByHand(from, 'desk')).toEqual(desk)
    expect(movesByHand(from, 'translator')).toEqual(translator)
    expect(movesByHand(from)).toEqual(desk)
  })

  it.each(['published', 'needs-update'] as const)('never leads to %s', (status) => {
    expect(cardStatuses.flatMap((from) => movesByHand(from))).not.toContain(status)
  })

  it('is in the table for every status', () => {
    expect(table.map(([from]) => from)).toEqual(cardStatuses)
  })
})

describe('what happens', () => {
  it.each([
    ['saved', 'requested', 'in-progress'],
    ['saved', 'in-review', 'in-review'],
    ['saved', 'declined', 'declined'],
    ['started', 'requested', 'in-progress'],
    ['started', 'declined', 'in-progress'],
    ['originalChanged', 'published', 'needs-update'],
    ['originalChanged', 'in-progress', 'in-progress'],
    ['upToDate', 'needs-update', 'published'],
    ['upToDate', 'in-review', 'in-review'],
    ['takenDown', 'published', 'in-progress'],
    ['takenDown', 'needs-update', 'in-progress'],
    ['takenDown', 'in-review', 'in-review'],
    ['deleted', 'in-review', 'requested'],
    ['deleted', 'published', 'requested'],
    ['deleted', 'declined', 'declined'],
  ] as const)('%s: a card that was %s is then %s', (event, from, to) => {
    expect(statusAfter(event, from)).toBe(to)
  })

  it('makes a card published from wherever it stood', () => {
    expect(cardStatuses.map((from) => statusAfter('published', from))).toEqual(
      cardStatuses.map(() => 'published'),
    )
  })
})

it('leaves nothing to do on a card that is published or declined', () => {
  expect(cardStatuses.filter((status) => !openStatuses.includes(status))).toEqual([
    'published',
    'declined',
  ])
})
