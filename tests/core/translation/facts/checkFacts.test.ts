import { describe, expect, it } from 'vitest'
import { checkFacts } from '../../../../src/core/translation/facts/index.js'
import { allCases } from './allCases.js'
import { caseNames } from './factCases.js'

const from = (language: string) => allCases.filter(({ source }) => source.language === language)
const say = (text: string) => text.slice(0, 90)

describe('checkFacts', () => {
  it.each([
    ['English to Lao', 'en'],
    ['Lao to English', 'lo'],
  ])('has at least 150 pairs from %s, about half of them equal', (_claim, language) => {
    const cases = from(language)
    const equal = cases.filter(({ expected }) => expected.length === 0)
    expect(cases.length).toBeGreaterThanOrEqual(150)
    expect(equal.length / cases.length).toBeGreaterThan(0.45)
    expect(equal.length / cases.length).toBeLessThan(0.6)
  })

  it.each(
    allCases.map(
      (each) => [each.kind, say(each.source.text), say(each.version.text), each] as const,
    ),
  )('%s: %s | %s', (_kind, _source, _version, { expected, source, version }) => {
    const warnings = checkFacts(source, version, { names: caseNames })
    expect(warnings.map(({ kind, problem }) => ({ kind, problem }))).toEqual(expected)
  })
})
