import { describe, expect, it } from 'vitest'
import { toGramLikeness } from '../../../src/core/related/gramLikeness.js'
import { toComparable } from '../../../src/core/related/grams.js'

const likenesses = (asked: string, pool: readonly string[]) => {
  const comparables = pool.map((title) => toComparable(title, ''))
  return comparables.map(toGramLikeness(toComparable(asked, ''), comparables))
}

describe('toGramLikeness', () => {
  it.each([
    ['another ending', 'Azerbaijan', 'Azerbaijani', 'Vietnamese'],
    ['a compound', 'Hydropower', 'Hydropowered', 'Exchange rates'],
    ['another spelling (ອາເຊີໄບຈານ, Azerbaijan)', 'ອາເຊີໄບຈານ', 'ອາເຊໄບຈານ', 'ຫວຽດນາມ'],
  ])('finds %s', (_, asked, like, unlike) => {
    const [near, far] = likenesses(asked, [like, unlike])

    expect(near).toBeGreaterThan(0)
    expect(far).toBe(0)
  })

  it('counts a rare group of letters for more than a common one', () => {
    const [common, , , rare] = likenesses('lao baku', ['lao', 'lao', 'lao', 'bak'])

    expect(rare).toBeGreaterThan(common ?? Infinity)
  })

  it('is 0 without any text', () => {
    expect(likenesses('', ['rice', ''])).toEqual([0, 0])
  })
})
