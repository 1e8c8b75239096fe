import { describe, expect, it } from 'vitest'
import { alignVersion } from '../../../../src/core/translation/paragraphs/index.js'
import { english, lao, paragraphsOf } from './stories.js'

const tell = (...of: Parameters<typeof alignVersion>) =>
  alignVersion(...of)
    .map(({ original = '-', version = '-' }) => `${original}|${version}`)
    .join(' ')

const original = paragraphsOf(english)
const version = paragraphsOf(lao)

describe('alignVersion', () => {
  it('sets headline by headline, summary by summary and the body in order', () => {
    expect(tell(original, original)).toBe('0|0 1|1 2|2 3|3 4|4 5|5 6|6')
  })

  it('leaves what the longer has at its end alone', () => {
    expect(tell(original, version)).toBe('0|0 1|1 2|2 3|3 4|4 5|5 6|-')
    expect(tell(version, original)).toBe('0|0 1|1 2|2 3|3 4|4 5|5 -|6')
  })

  it('leaves a summary alone that the other does not have', () => {
    expect(
      tell(
        original,
        version.filter(({ path }) => path !== 'summary'),
      ),
    ).toBe('0|0 1|- 2|1 3|2 4|3 5|4 6|-')
  })

  it('counts blank paragraphs: they wait for their translation', () => {
    const begun = paragraphsOf({ ...lao, paragraphs: ['', 'ການຄ້າລະຫວ່າງສອງປະເທດເພີ່ມຂຶ້ນ.'] })
    expect(tell(original.slice(0, 4), begun)).toBe('0|0 1|1 2|2 3|3')
  })

  it('is empty for nothing', () => {
    expect(tell([], [])).toBe('')
  })
})
