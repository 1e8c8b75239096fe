import { readStoryCredit } from './credit/storyCredit.js'
import { applyEdits, withoutOverlaps } from './edits.js'
import type { Edit } from './edits.js'
import type { HouseStyle } from './houseStyle.js'
import { inReadingOrder, lint } from './lint.js'
import type { Finding, Rule } from './rule.js'
import { invisibleCharacters } from './rules/invisibleCharacters.js'
import { typedCredit } from './rules/typedCredit.js'
import type { Story } from './story.js'

/** What became of a story. Offsets in `applied` are those of the pass that made the correction. */
export type Corrected = {
  readonly applied: readonly Finding[]
  readonly story: Story
}

/** The same, with what remains for the editor. */
export type Tidied = Corrected & { readonly findings: readonly Finding[] }

/** One correction may open the way for another; a house style that needs more passes contradicts itself. */
const mostPasses = 10

/** Passages that do not settle, each with the rules that keep changing it. */
type Clashes = ReadonlyMap<string, readonly string[]>

/** {@link correct}, and everything the rules still object to. Costs as much again. */
export const tidy = (story: Story, rules: readonly Rule[], style: HouseStyle): Tidied => {
  const { applied, clashes, story: corrected } = correctAround(new Map(), story, rules, style)
  const warnings = [...clashes].map(([path, ids]) => toWarning(story, path, ids))
  const findings = inReadingOrder([...lint(corrected, rules, style), ...warnings], corrected)
  return { applied, findings, story: corrected }
}

/**
 * A story with every `always` correction made, and what was corrected.
 *
 * Where the rule `typed-credit` is on, a credit typed in the copy is read into `story.credit` and taken out of the copy,
 * and the place and date of a dateline into `story.dateline`.
 *
 * Corrections are made in passes until nothing changes. A passage that is not settled after ten is given back as it
 * was typed, and `tidy` warns of the rules at odds; the rest of the story is tidied all the same.
 *
 * @throws RangeError when a rule names a place that is not in the story.
 */
export const correct = (story: Story, rules: readonly Rule[], style: HouseStyle): Corrected => {
  const { applied, story: corrected } = correctAround(new Map(), story, rules, style)
  return { applied, story: corrected }
}

const correctAround = (
  clashes: Clashes,
  story: Story,
  rules: readonly Rule[],
  style: HouseStyle,
): Corrected & { readonly clashes: Clashes } => {
  const correcting = rules.filter(({ fix }) => fix === 'always')
  const isDue = ({ actual, expected, fix, path }: Finding): boolean =>
    fix === 'always' && expected !== undefined && expected !== actual && !clashes.has(path)
  const pass = (text: Story): Pass => {
    const settled = settleCredit(text, rules, style)
    if (settled.made.length > 0) return settled
    const due = lint(settled.next, correcting, style).filter(isDue)
    // What nobody sees goes first: to the other rules `Jan. 1\u200B3` is the first of January and a 3.
    const unseen = due.filter(({ rule }) => rule === invisibleCharacters.id)
    return makeAll(settled.next, unseen.length > 0 ? unseen : due)
  }

  const passes: (readonly Finding[])[] = []
  let { made, next } = pass(story)
  while (made.length > 0 && passes.length < mostPasses) {
    passes.push(made)
    ;({ made, next } = pass(next))
  }
  if (made.length > 0)
    return correctAround(new Map([...clashes, ...toClashes(made, passes)]), story, rules, style)

  return { applied: passes.flat(), clashes, story: next }
}

/** What one pass corrected, and the story after it. */
type Pass = { readonly made: readonly Finding[]; readonly next: Story }

/** Reads the credit into the field, and takes what was typed of it out of the copy, where the house wants that. */
const settleCredit = (story: Story, rules: readonly Rule[], style: HouseStyle): Pass => {
  const reading = rules.filter(({ id }) => id === typedCredit.id && style.levels[id] !== 'off')
  if (reading.length === 0) return { made: [], next: story }
  const { credit, dateline, edits } = readStoryCredit(story, style)
  const made = lint(story, reading, style)
  const isMade = (edit: Edit): boolean =>
    made.some(({ path, start }) => path === edit.path && start === edit.start)
  return {
    made: made.map((finding) => ({ ...finding, expected: textOf(finding, edits) })),
    next: {
      ...applyEdits(story, edits.filter(isMade)),
      ...(credit ? { credit } : {}),
      ...(credit && dateline ? { dateline } : {}),
    },
  }
}

const textOf = ({ path, start }: Finding, edits: readonly Edit[]): string =>
  edits.find((edit) => edit.path === path && edit.start === start)?.text ?? ''

const makeAll = (story: Story, due: readonly Finding[]): Pass => {
  const wanted = due.map((finding) => {
    const { end, expected = '', path, start } = finding
    return { edit: { end, path, start, text: expected }, finding }
  })
  const edits = new Set(withoutOverlaps(wanted.map(({ edit }) => edit)))
  const made = wanted.filter(({ edit }) => edits.has(edit)).map(({ finding }) => finding)
  return { made, next: made.length > 0 ? applyEdits(story, [...edits]) : story }
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
