import type { RowId } from '../article/documents.js'
import { textOf } from '../article/documents.js'
import type { Finding, Level, Said } from '../core/rule.js'
import type { Story } from '../core/story.js'
import type { ArticleRow } from '../desk/articleRows.js'
import type { LevelCounts } from './failOn.js'
import { inContext } from './inContext.js'

/** A finding where it stands: `before` and `after` are the words around it. */
export type Sample = {
  readonly actual: string
  readonly after: string
  readonly article: RowId
  readonly before: string
  readonly end: number
  readonly expected: null | string
  readonly message: Said
  readonly path: string
  readonly start: number
  readonly title: string
}

export type RuleCount = {
  readonly code: string
  readonly findings: number
  readonly level: Level
  readonly rule: string
  readonly samples: readonly Sample[]
  readonly stories: number
}

/** What a walk has found so far; plain JSON, so that it can be put away and gone on with. */
export type Tally = {
  /** Articles a rule failed on, which is a mistake in that rule. */
  readonly failed: readonly { readonly article: RowId; readonly reason: string }[]
  readonly rules: Readonly<Record<string, RuleCount>>
  readonly stories: number
}

export const emptyTally: Tally = { failed: [], rules: {}, stories: 0 }

/** The tally with one more article. The samples of a rule are of different articles. */
export const withArticle = (
  tally: Tally,
  article: ArticleRow,
  story: Story,
  findings: readonly Finding[],
  mostSamples: number,
): Tally => ({
  ...tally,
  rules: Object.values(groupByRule(findings)).reduce((rules, [first, ...others]) => {
    if (!first) return rules
    const { code, level, rule } = first
    const known = rules[rule] ?? { code, findings: 0, level, rule, samples: [], stories: 0 }
    return {
      ...rules,
      [rule]: {
        ...known,
        findings: known.findings + 1 + others.length,
        samples:
          known.samples.length < mostSamples
            ? [...known.samples, toSample(article, story, first)]
            : known.samples,
        stories: known.stories + 1,
      },
    }
  }, tally.rules),
  stories: tally.stories + 1,
})

export const withFailure = (tally: Tally, { id }: ArticleRow, error: unknown): Tally => ({
  ...tally,
  failed: [
    ...tally.failed,
    { article: id, reason: error instanceof Error ? error.message : String(error) },
  ],
})

/** Findings by level, over all rules. */
export const levelsOf = ({ rules }: Tally): LevelCounts => {
  const count = (level: Level) =>
    Object.values(rules)
      .filter((rule) => rule.level === level)
      .reduce((sum, { findings }) => sum + findings, 0)
  return { error: count('error'), hint: count('hint'), warning: count('warning') }
}

/** The rules with the most findings first. */
export const inOrder = ({ rules }: Tally): readonly RuleCount[] =>
  Object.values(rules).sort((a, b) => b.findings - a.findings || a.rule.localeCompare(b.rule))

const groupByRule = (
  findings: readonly Finding[],
): Readonly<Record<string, readonly Finding[]>> => {
  const groups: Record<string, Finding[]> = {}
  for (const finding of findings) (groups[finding.rule] ??= []).push(finding)
  return groups
}

/** A finding as it is shown outside its story. */
export const toSample = (
  { id, title }: ArticleRow,
  { passages }: Story,
  { actual, end, expected, message, path, start }: Finding,
): Sample => {
  const text = passages.find((passage) => passage.path === path)?.text ?? ''
  // What a second pass found stands elsewhere in the text as it was typed.
  const { after, before } =
    text.slice(start, end) === actual ? inContext(text, { end, start }) : { after: '', before: '' }
  return {
    actual,
    after,
    article: id,
    before,
    end,
    expected: expected ?? null,
    message,
    path,
    start,
    title: textOf(title),
  }
}
