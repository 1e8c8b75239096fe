import { describe, expect, it } from 'vitest'
import type { HouseStyle } from '../../src/core/houseStyle.js'
import { kpl } from '../../src/core/kpl.js'
import { lint } from '../../src/core/lint.js'
import type { Rule } from '../../src/core/rule.js'
import type { Story } from '../../src/core/story.js'
import { tidy } from '../../src/core/tidy.js'
import { pathOf, textsOf, toCopy, toStory } from './ruleCases.js'
import type { Copy, RuleCases } from './ruleCases.js'

const styleOf = ({ style }: Copy): HouseStyle => ({ ...kpl, ...style })

const check = (rule: Rule, copy: Copy) => lint(toStory(copy), [rule], styleOf(copy))

/** Tidies as if every correction the rule offers were accepted. */
const correct = (rule: Rule, copy: Copy) =>
  tidy(toStory(copy), [{ ...rule, fix: 'always' }], styleOf(copy))

const textsIn = ({ passages }: Story) =>
  Object.fromEntries(passages.map(({ path, text }) => [path, text]))

const name = (copy: Copy) =>
  `${copy.language ?? 'en'}: ${JSON.stringify('texts' in copy ? copy.texts : copy.text)}`

/**
 * Holds a rule to a table: `valid` copy has no finding, `invalid` copy has exactly these.
 *
 * Proves besides that what the rule expects gives `fixed`, that nothing is found in `fixed`, that {@link tidy} gives it
 * for a rule that always corrects and leaves the text alone for any other, and that every finding speaks both
 * languages. A case without `fixed` must offer no correction.
 */
export const testRule = (rule: Rule, { invalid, valid }: RuleCases): void => {
  const corrected = invalid.flatMap((wrong) => {
    const { fixed } = wrong
    if (fixed === undefined) return []
    const changed = typeof fixed === 'string' ? { [pathOf(wrong)]: fixed } : fixed
    return [{ ...wrong, after: { ...textsOf(wrong), ...changed } }]
  })
  const offered = invalid.filter(({ fixed }) => fixed === undefined)
  const table = <T extends Copy>(copies: readonly T[]) =>
    copies.map((copy): [string, T] => [name(copy), copy])

  describe(rule.id, () => {
    it.each(table(valid.map(toCopy)))('has nothing against %s', (_name, copy) => {
      expect(check(rule, copy)).toEqual([])
    })

    it.each(table(invalid))('objects to %s', (_name, copy) => {
      const findings = check(rule, copy)
      expect(findings.map(({ actual }) => actual)).toEqual(copy.found)
      expect(findings[0]?.choices).toEqual(copy.choices)
      expect(findings.flatMap(({ message: { en, lo } }) => [en, lo])).not.toContainEqual(
        expect.stringMatching(/undefined|^\s*$/u),
      )
    })

    it.each(table(corrected))('corrects %s for good', (_name, copy) => {
      const { findings, story } = correct(rule, copy)
      expect(textsIn(story)).toEqual(copy.after)
      expect(findings).toEqual([])
    })

    it.each(table(corrected))(`corrects %s ${rule.fix}`, (_name, copy) => {
      const { story } = tidy(toStory(copy), [rule], styleOf(copy))
      expect(textsIn(story)).toEqual(rule.fix === 'always' ? copy.after : textsOf(copy))
    })

    it.each(table(offered))('leaves %s to the editor', (_name, copy) => {
      expect(check(rule, copy).flatMap(({ expected }) => expected ?? [])).toEqual([])
    })
  })
}
