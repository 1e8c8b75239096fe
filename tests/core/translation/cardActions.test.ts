import { describe, expect, it } from 'vitest'
import type { CardAction, CardState } from '../../../src/core/translation/cardActions.js'
import { actionsOf, handOf } from '../../../src/core/translation/cardActions.js'

const state = (over: Partial<CardState>): CardState => ({
  hasVersion: true,
  isAssigned: false,
  isMine: false,
  isStale: false,
  status: 'in-progress',
  ...over,
})
const viewers = {
  desk: { isDesk: true, writes: true },
  outsider: { isDesk: false, writes: false },
  translator: { isDesk: false, writes: true },
} as const
const mine = { isAssigned: true, isMine: true }
const others = { isAssigned: true, isMine: false }

describe('a hand', () => {
  it.each([
    ['desk', others, 'desk'],
    ['translator', {}, 'translator'],
    ['translator', mine, 'translator'],
    ['translator', others, undefined],
    ['outsider', {}, undefined],
  ] as const)('of %s on a card %j is %s', (who, card, hand) => {
    expect(handOf(state(card), viewers[who])).toBe(hand)
  })
})

describe('what may be done with a card', () => {
  const requested = { hasVersion: false, status: 'requested' } as const
  it.each<[keyof typeof viewers, Partial<CardState>, readonly CardAction[]]>([
    ['desk', requested, ['start', 'claim', 'decline']],
    ['translator', requested, ['start', 'claim', 'decline']],
    ['translator', { ...requested, ...mine }, ['start', 'release', 'decline']],
    ['translator', { ...requested, ...others }, []],
    ['desk', { ...requested, ...others }, ['start', 'release', 'decline']],
    ['outsider', requested, []],
    ['translator', mine, ['release', 'submit', 'decline']],
    ['translator', { ...mine, hasVersion: false }, ['start', 'release', 'decline']],
    ['translator', { ...mine, status: 'in-review' }, ['release']],
    ['desk', { ...others, status: 'in-review' }, ['release', 'approve', 'return']],
    [
      'translator',
      { ...mine, isStale: true, status: 'needs-update' },
      ['release', 'submit', 'stillRight'],
    ],
    ['translator', { ...others, isStale: true, status: 'needs-update' }, ['stillRight']],
    ['translator', { status: 'published' }, ['claim', 'submit']],
    ['translator', { hasVersion: false, status: 'declined' }, []],
    ['desk', { hasVersion: false, status: 'declined' }, ['start', 'askAgain']],
    ['outsider', { isStale: true, status: 'needs-update' }, []],
  ])('by %s, %j: %j', (who, card, expected) => {
    expect(actionsOf(state(card), viewers[who])).toEqual(expected)
  })
})
