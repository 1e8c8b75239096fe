import { describe, expect, it } from 'vitest'
import type { HouseStyle } from '../../src/core/houseStyle.js'
import { kpl } from '../../src/core/kpl.js'
import { lint } from '../../src/core/lint.js'
import type { Rule } from '../../src/core/rule.js'
import type { Language, Passage, Story } from '../../src/core/story.js'
import { tidy } from '../../src/core/tidy.js'

/** One passage, in English, of the body and in KPL's style unless it says otherwise. */
type Copy = {
  readonly language?: Language
  readonly path?: string
  readonly style?: Partial<HouseStyle>
  readonly text: string
  readonly verbatim?: Passage['verbatim']
}

/** What a rule finds in a text, in order, and the text corrected; no `fixed` where the rule offers nothing. */
type Wrong = Copy & { readonly fixed?: string; readonly found: readonly string[] }

type Cases = { readonly invalid: readonly Wrong[]; readonly valid: readonly (Copy | string)[] }

const toCopy = (copy: Copy | string): Copy => (typeof copy === 'string' ? { text: copy } : copy)

const toStory = ({ language = 'en', path = 'body/0', text, verbatim }: Copy): Story => ({
  language,
  passages: [verbatim ? { path, text, verbatim } : { path, text }],
})

const styleOf = ({ style }: Copy): HouseStyle => ({ ...kpl, ...style })

const check = (rule: Rule, copy: Copy) => lint(toStory(copy), [rule], styleOf(copy))

/** Tidies as if every correction the rule offers were accepted. */
const correct = (rule: Rule, copy: Copy) =>
  tidy(toStory(copy), [{ ...rule, fix: 'always' }], styleOf(copy))

const textOf = ({ passages }: Story) => passages[0]?.text

const name = ({ language = 'en', text }: Copy) => `${language}: ${JSON.stringify(text)}`

/**
 * Holds a rule to a table: `valid` copy has no finding, `invalid` copy has exactly these.
 *
 * Proves besides that what the rule expects gives `fixed`, that nothing is found in `fixed`, that {@link tidy} gives it
 * for a rule that always corrects and leaves the text alone for any other, and that every finding speaks both
 * languages. A case without `fixed` must offer no correction.
 */
export const testRule = (rule: Rule, { invalid, valid }: Cases): void => {
  const corrected = invalid.flatMap((wrong) => {
    const { fixed } = wrong
    return fixed === undefined ? [] : [{ ...wrong, fixed }]
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
      expect(findings.flatMap(({ message: { en, lo } }) => [en, lo])).not.toContainEqual(
        expect.stringMatching(/undefined|^\s*$/u),
      )
    })

    it.each(table(corrected))('corrects %s for good', (_name, copy) => {
      const { findings, story } = correct(rule, copy)
      expect(textOf(story)).toBe(copy.fixed)
      expect(findings).toEqual([])
    })

    it.each(table(corrected))(`corrects %s ${rule.fix}`, (_name, copy) => {
      const { story } = tidy(toStory(copy), [rule], styleOf(copy))
      expect(textOf(story)).toBe(rule.fix === 'always' ? copy.fixed : copy.text)
    })

    it.each(table(offered))('leaves %s to the editor', (_name, copy) => {
      expect(check(rule, copy).flatMap(({ expected }) => expected ?? [])).toEqual([])
    })
  })
}
