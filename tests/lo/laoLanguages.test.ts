import { describe, expect, it } from 'vitest'
import { languageLabel } from '../../src/i18n/label.js'
import { laoLanguages } from '../../src/i18n/laoLanguages.js'
import { isCleanLao } from './laoText.js'

describe('the Lao names of languages', () => {
  it.each([...laoLanguages])('are at hand wherever the page is built: %s is %s', (code, name) => {
    expect(isCleanLao(name)).toBe(true)
    expect(languageLabel(code).lo).toBe(name)
  })

  it('is the English name, then the code, where there is none', () => {
    expect(languageLabel('cy')).toEqual({ en: 'Welsh', lo: 'Welsh' })
    expect(languageLabel('kjg').lo).toBe('kjg')
  })
})
