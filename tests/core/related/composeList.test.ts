import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeList } from '../../../src/core/related/composeList.js'
import type { KeptLink } from '../../../src/core/related/composeList.js'

const pinned = (to: string, order: number): KeptLink => ({
  isByDesk: true,
  order,
  standing: 'pinned',
  to,
})
const held = (to: string, order: number): KeptLink => ({
  ...pinned(to, order),
  standing: 'suggested',
})
const banned = (to: string): KeptLink => ({ ...pinned(to, 100), standing: 'banned' })
const engine = (to: string, order: number): KeptLink => ({ ...held(to, order), isByDesk: false })

describe('composeList', () => {
  it.each<[string, readonly KeptLink[], string, string]>([
    ['takes the suggestions as they come', [], 'a b c d', 'a b c'],
    ['forgets what the engine said before', [engine('z', 0)], 'a b c', 'a b c'],
    ['keeps a pinned story in its place', [pinned('p', 1)], 'a b c', 'a p b'],
    ['keeps an order by hand', [held('y', 0), held('x', 1)], 'x y z', 'y x z'],
    [
      'closes the gap above a pinned story when there is nothing to fill it',
      [pinned('p', 2)],
      'a',
      'a p',
    ],
    ['never lists a banned story', [banned('a')], 'a b c d', 'b c d'],
    ['lists no story twice', [pinned('a', 2)], 'a b c', 'b c a'],
    [
      'keeps all of the desk’s own, though they are more than the number',
      [pinned('p', 0), pinned('q', 1), held('r', 2), held('s', 3)],
      'a',
      'p q r s',
    ],
    [
      'puts two pinned to one place one after the other',
      [pinned('q', 0), pinned('p', 0)],
      'a',
      'p q a',
    ],
  ])('%s', (_, links, suggested, list) => {
    expect(composeList(links, suggested.split(' '), 3)).toEqual(list.split(' '))
  })
})

describe('laws of a list', () => {
  const story = fc.constantFrom(...'abcdefghij')
  const suggestions = fc.shuffledSubarray([...'abcdefghij'])
  const action = fc.oneof(
    fc.record({ kind: fc.constant('pin' as const), to: story }),
    fc.record({ kind: fc.constant('ban' as const), to: story }),
    fc.record({
      kind: fc.constant('order' as const),
      list: fc.shuffledSubarray([...'abcdefghij'], { maxLength: 5 }),
    }),
    fc.record({ kind: fc.constant('withdraw' as const), to: story }),
    fc.record({ kind: fc.constant('publish' as const), suggested: suggestions }),
  )
  type Action = typeof action extends fc.Arbitrary<infer A> ? A : never

  /** A desk at work: what it decided stands in the links, what is withdrawn is out of sight. */
  const work = (actions: readonly Action[]) => {
    const links = new Map<string, KeptLink>()
    const withdrawn = new Set<string>()
    let suggested: readonly string[] = []
    const list = () =>
      composeList(
        [...links.values()].filter(
          ({ standing, to }) => standing === 'banned' || !withdrawn.has(to),
        ),
        suggested.filter((id) => !withdrawn.has(id)),
        5,
      )
    for (const step of actions) {
      if (step.kind === 'publish') suggested = step.suggested
      if (step.kind === 'withdraw') withdrawn.add(step.to)
      if (step.kind === 'ban') links.set(step.to, banned(step.to))
      if (step.kind === 'pin' && !withdrawn.has(step.to))
        links.set(step.to, pinned(step.to, Math.max(0, list().indexOf(step.to))))
      if (step.kind === 'order')
        for (const [order, to] of step.list.entries())
          if (links.get(to)?.standing !== 'banned')
            links.set(to, { ...(links.get(to) ?? held(to, order)), order })
    }
    return { links, list: list(), withdrawn }
  }

  it('keep bans, pins and the order by hand through any sequence of publications and withdrawals', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const { links, list, withdrawn } = work(actions)
        const seen = [...links.values()].filter(({ to }) => !withdrawn.has(to))
        const own = seen.filter(({ standing }) => standing !== 'banned')

        expect(list.filter((id) => links.get(id)?.standing === 'banned')).toEqual([])
        expect(list.filter((id) => withdrawn.has(id))).toEqual([])
        expect(new Set(list).size).toBe(list.length)
        expect(list.filter((id) => links.has(id))).toEqual(
          own.toSorted((a, b) => a.order - b.order || (a.to < b.to ? -1 : 1)).map(({ to }) => to),
        )
      }),
    )
  })

  it('composing what was composed changes nothing', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), suggestions, (actions, suggested) => {
        const links = [...work(actions).links.values()]
        const once = composeList(links, suggested, 5)

        expect(composeList(links, once, 5)).toEqual(once)
      }),
    )
  })
})
