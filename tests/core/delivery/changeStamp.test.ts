import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toChangeStamp, toLastModified } from '../../../src/core/delivery/changeStamp.js'
import type { Change } from '../../../src/core/delivery/changeStamp.js'

const noon = Date.UTC(2025, 11, 10, 12)

describe('toChangeStamp', () => {
  it('is none where nothing changed', () => {
    expect(toChangeStamp([])).toBeUndefined()
  })

  it('is another as soon as a change turns up, also behind newer ones', () => {
    const [first, late, last] = [
      { id: 'a', at: noon },
      { id: 'b', at: noon + 1 },
      { id: 'c', at: noon + 2 },
    ] satisfies Change[]
    const before = toChangeStamp([last as Change, first as Change])
    const after = toChangeStamp([first as Change, last as Change, late as Change])
    expect(after?.turn).not.toBe(before?.turn)
    expect(after?.changedAt).toBe(before?.changedAt)
  })

  it('does not depend on the order in which changes are read', () => {
    const change = fc.record({ id: fc.uuid(), at: fc.nat() })
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        expect(toChangeStamp(changes.toReversed())).toEqual(toChangeStamp(changes))
      }),
    )
  })
})

describe('toLastModified', () => {
  it('never goes back, whatever changes and whenever it is asked', () => {
    const steps = fc.array(fc.record({ changes: fc.boolean(), passed: fc.nat(20_000) }))
    fc.assert(
      fc.property(steps, (all) => {
        let [changedAt, now, before] = [noon, noon, 0]
        for (const { changes, passed } of all) {
          now += passed
          changedAt = Math.max(changedAt, now * Number(changes))
          const date = toLastModified(changedAt, now)
          expect(date).toBeGreaterThanOrEqual(before)
          expect(date * 1000).toBeLessThanOrEqual(now)
          before = date
        }
      }),
    )
  })

  it('is earlier than the change while more may come in its second', () => {
    expect(toLastModified(noon + 500, noon + 900)).toBe(noon / 1000 - 1)
    expect(toLastModified(noon + 500, noon + 60_000)).toBe(noon / 1000)
  })
})
