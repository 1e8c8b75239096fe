import { expect, it } from 'vitest'
import { isLegacyLao } from '../../../src/core/lao/legacyLao.js'

it('answers at once about a long word that begins like Lao and does not end like it', () => {
  expect(isLegacyLao(`dk ${'d'.repeat(500)}6~`)).toBe(false)
})
