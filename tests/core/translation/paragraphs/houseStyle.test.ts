import { describe, expect, it } from 'vitest'
import { kpl } from '../../../../src/core/kpl.js'
import type { Rule } from '../../../../src/core/rule.js'
import { rules } from '../../../../src/core/rules/index.js'
import { fingerprintOf } from '../../../../src/core/translation/paragraphs/index.js'
import { pathOf, textsOf } from '../../ruleCases.js'
import type { RuleCases, Wrong } from '../../ruleCases.js'

/** Rules that ask first, and whose correction all the same leaves the words as they are. */
const asking = [
  'lao-consonants',
  'lao-split-word',
  'lower-case-start',
  'money-form',
  'number-form',
  'percent-form',
  'run-together-sentences',
  'run-together-words',
]

const correcting = rules.filter(({ id, fix }) => fix === 'always' || asking.includes(id))

const toCamel = (id: string) =>
  id.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())

const readCases = async ({ id }: Rule) =>
  (await import(`../../rules/${toCamel(id)}.cases.ts`)) as { readonly cases: RuleCases }

const toFixed = (wrong: Wrong): Readonly<Record<string, string>> =>
  typeof wrong.fixed === 'string' ? { [pathOf(wrong)]: wrong.fixed } : (wrong.fixed ?? {})

const toRows = (wrong: Wrong) =>
  Object.entries(toFixed(wrong)).map(([path, after]) => ({
    after,
    before: textsOf(wrong)[path] ?? '',
    reading: { language: wrong.language ?? 'en', style: { ...kpl, ...wrong.style } },
  }))

describe('what the house corrects is no change', () => {
  it.each(correcting.map((rule): [string, Rule] => [rule.id, rule]))('%s', async (_id, rule) => {
    const { cases } = await readCases(rule)
    const changed = cases.invalid
      .flatMap(toRows)
      .filter(
        ({ after, before, reading }) =>
          fingerprintOf(before, reading) !== fingerprintOf(after, reading),
      )
    expect(changed.map(({ after, before }) => `${before} → ${after}`)).toEqual([])
  })
})
