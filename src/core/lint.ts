import { creditField as creditPath } from './credit/creditProblem.js'
import type { HouseStyle } from './houseStyle.js'
import type { Finding, Level, Rule, Spot } from './rule.js'
import { clearOf, groupByPath, quotedSpans } from './spans.js'
import type { Passage, Span, Story } from './story.js'

/**
 * Everything the rules object to in a story, passage by passage as read, then by where it starts, then by rule id.
 *
 * `style.levels` has the last word on how grave a rule is and whether it runs at all. What lies in or over a
 * `verbatim` span is left out, so no rule can touch links or code; so is what lies in or over a quotation, or it is
 * never corrected without asking (`quoted: 'ask'`). What the desk passed is left out, errors excepted.
 *
 * @throws RangeError when a rule names a place that is not in the story, which is a mistake in that rule.
 */
export const lint = (
  story: Story,
  rules: readonly Rule[],
  style: HouseStyle,
): readonly Finding[] => {
  const passages = new Map(story.passages.map((passage) => [passage.path, passage]))
  const quotations = new Map<Passage, readonly Span[]>()
  const quotationsOf = (passage: Passage): readonly Span[] => {
    const known = quotations.get(passage) ?? quotedSpans(passage.text)
    quotations.set(passage, known)
    return known
  }
  const findings = rules.flatMap((rule) => {
    const level = style.levels[rule.id] ?? rule.level
    if (level === 'off') return []
    const spots = groupByPath(rule.check(story, style))
    return Array.from(spots, ([path, own]) => {
      const passage = getPassage(passages, path, rule)
      const open = clearOf(own, passage.verbatim ?? [])
      if (open.length === 0) return []
      const unquoted = new Set(clearOf(open, quotationsOf(passage)))
      return open
        .filter((spot) => rule.quoted === 'ask' || unquoted.has(spot))
        .map((spot) => {
          const fix = rule.fix === 'always' && !unquoted.has(spot) ? 'ask' : rule.fix
          return toFinding(spot, passage, { ...rule, fix }, level)
        })
    }).flat()
  })
  return inReadingOrder(
    findings.filter((finding) => !isPassed(finding, story)),
    story,
  )
}

/** Says whether the desk decided to leave this as it is. An error cannot be passed. */
const isPassed = (finding: Finding, { passed = [] }: Pick<Story, 'passed'>): boolean =>
  finding.level !== 'error' &&
  passed.some(({ rule, words }) => rule === finding.rule && words === wordsPassed(finding))

/** The words a finding is passed for. */
export const wordsPassed = ({ actual, words = actual }: Finding): string => words

/** Findings as the desk reads them: in the order of the story's passages, then start, end and rule id. */
export const inReadingOrder = (
  findings: readonly Finding[],
  { passages }: Story,
): readonly Finding[] => {
  const places = new Map(passages.map(({ path }, index) => [path, index]))
  const placeOf = ({ path }: Finding) => places.get(path) ?? passages.length
  return [...findings].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) || a.start - b.start || compare(a.rule, b.rule) || a.end - b.end,
  )
}

/** By code point, so that the order is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** The one field findings are about that is not text. */
const creditField: Passage = { path: creditPath, text: '' }

const getPassage = (
  passages: ReadonlyMap<string, Passage>,
  path: string,
  { id }: Rule,
): Passage => {
  const passage = passages.get(path) ?? (path === creditPath ? creditField : undefined)
  if (!passage) throw new RangeError(`Rule “${id}” names “${path}”, which the story does not have`)
  return passage
}

const toFinding = (
  { choices, end, expected, message: own, path, start, words }: Spot,
  { text }: Passage,
  { code, fix, id, message }: Rule,
  level: Level,
): Finding => {
  if (!(start >= 0 && start <= end && end <= text.length))
    throw new RangeError(
      `Rule “${id}” names ${start} to ${end} of “${path}”, which has ${text.length} characters`,
    )
  const actual = text.slice(start, end)
  const offered = choices?.join(', ') ?? expected
  const said = own ?? { en: message.en(actual, offered), lo: message.lo(actual, offered) }
  const finding = { actual, code, end, fix, level, message: said, path, rule: id, start }
  return {
    ...finding,
    ...(choices === undefined ? {} : { choices }),
    ...(expected === undefined ? {} : { expected }),
    ...(words === undefined ? {} : { words }),
  }
}
