import { applyEdits, withoutOverlaps } from './edits.js'
import type { HouseStyle } from './houseStyle.js'
import { inReadingOrder, lint } from './lint.js'
import type { Finding, Rule } from './rule.js'
import type { Story } from './story.js'

/** What became of a story. Offsets in `applied` are those of the pass that made the correction. */
type Tidied = {
  readonly applied: readonly Finding[]
  readonly findings: readonly Finding[]
  readonly story: Story
}

/** One correction may open the way for another; a house style that needs more passes contradicts itself. */
const mostPasses = 10

/** Passages that do not settle, each with the rules that keep changing it. */
type Clashes = ReadonlyMap<string, readonly string[]>

/**
 * A story with every `always` correction made, what was corrected, and what remains for the editor.
 *
 * Corrections are made in passes until nothing changes. A passage that is not settled after ten is given back as it
 * was typed, with a warning that names the rules at odds; the rest of the story is tidied all the same.
 *
 * @throws RangeError when a rule names a place that is not in the story.
 */
export const tidy = (story: Story, rules: readonly Rule[], style: HouseStyle): Tidied =>
  tidyAround(new Map(), story, rules, style)

const tidyAround = (
  clashes: Clashes,
  story: Story,
  rules: readonly Rule[],
  style: HouseStyle,
): Tidied => {
  const correcting = rules.filter(({ fix }) => fix === 'always')
  const findDue = (text: Story) =>
    lint(text, correcting, style).filter((finding) => isDue(finding) && !clashes.has(finding.path))

  const passes: (readonly Finding[])[] = []
  let tidied = story
  let due = findDue(tidied)
  while (due.length > 0 && passes.length < mostPasses) {
    const { made, next } = correct(tidied, due)
    passes.push(made)
    tidied = next
    due = findDue(tidied)
  }
  if (due.length > 0)
    return tidyAround(new Map([...clashes, ...toClashes(due, passes)]), story, rules, style)

  const warnings = [...clashes].map(([path, ids]) => toWarning(story, path, ids))
  return {
    applied: passes.flat(),
    findings: inReadingOrder([...lint(tidied, rules, style), ...warnings], tidied),
    story: tidied,
  }
}

const isDue = ({ actual, expected }: Finding): boolean =>
  expected !== undefined && expected !== actual

const correct = (
  story: Story,
  due: readonly Finding[],
): { readonly made: readonly Finding[]; readonly next: Story } => {
  const wanted = due.map((finding) => {
    const { end, expected = '', path, start } = finding
    return { edit: { end, path, start, text: expected }, finding }
  })
  const edits = new Set(withoutOverlaps(wanted.map(({ edit }) => edit)))
  const made = wanted.filter(({ edit }) => edits.has(edit)).map(({ finding }) => finding)
  return { made, next: applyEdits(story, [...edits]) }
}

/** The later half of the passes: by then only rules that answer one another are still at work. */
const toClashes = (due: readonly Finding[], passes: readonly (readonly Finding[])[]): Clashes => {
  const late = [...passes.slice(mostPasses / 2).flat(), ...due]
  const paths = new Set(due.map(({ path }) => path))
  return new Map(
    Array.from(paths, (path) => {
      const ids = late.filter((finding) => finding.path === path).map(({ rule }) => rule)
      return [path, [...new Set(ids)].sort()]
    }),
  )
}

const toWarning = ({ passages }: Story, path: string, ids: readonly string[]): Finding => {
  const actual = passages.find((passage) => passage.path === path)?.text ?? ''
  const names = ids.join(', ')
  return {
    actual,
    code: 'W_RULES_CLASH',
    end: actual.length,
    fix: 'never',
    level: 'warning',
    message: {
      en: `These rules keep correcting each other here, so the text stays as typed: ${names}.`,
      lo: `ກົດລະບຽບເຫຼົ່ານີ້ຂັດກັນຢູ່ນີ້, ຂໍ້ຄວາມຈຶ່ງຍັງຄືທີ່ພິມໄວ້: ${names}.`,
    },
    path,
    rule: 'tidy',
    start: 0,
  }
}
