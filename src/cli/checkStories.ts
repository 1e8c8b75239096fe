import { printPhotoCredit } from '../core/credit/index.js'
import type { HouseStyle } from '../core/houseStyle.js'
import { lint } from '../core/lint.js'
import type { Finding, Rule } from '../core/rule.js'
import { rules } from '../core/rules/index.js'
import type { Story } from '../core/story.js'
import { tidy } from '../core/tidy.js'
import { sumLine } from './counted.js'
import { isFailing } from './failOn.js'
import type { FailOn } from './failOn.js'
import { findRule } from './findRule.js'
import { printLine } from './output.js'
import { readStories, toStory } from './storyInput.js'
import { readStyle } from './styleFile.js'

export type CheckOptions = {
  /** From which level on a finding makes the exit code 1. */
  readonly failOn: FailOn
  readonly json: boolean
  /** The one rule to go by; all of them without one. */
  readonly rule?: string
  /** A file with a house style, as JSON or as a module; KPL's without one. */
  readonly style?: string
  readonly ui: 'en' | 'lo'
}

/** `newsroom check`: what the house style objects to. Changes nothing. */
export const checkStories = (files: readonly string[], options: CheckOptions): Promise<number> =>
  forEachStory(files, options, (story, style, rules) => {
    const findings = lint(story, rules, style)
    return { answer: { findings: findings.map(toAnswer(options.ui)) }, findings }
  })

/** `newsroom tidy`: the story with every correction that has one reading, what was corrected and what remains. */
export const tidyStories = (files: readonly string[], options: CheckOptions): Promise<number> =>
  forEachStory(files, options, (story, style, rules) => {
    const tidied = tidy(story, rules, style)
    const { applied, findings } = tidied
    const { passages, renumber } = withoutEmptied(story, tidied.story)
    const kept = findings.map((finding) => ({ ...finding, path: renumber(finding.path) }))
    const textAt = (path: string) => passages.find((passage) => passage.path === path)?.text ?? null
    const textsIn = (field: string) =>
      passages.filter(({ path }) => path.startsWith(`${field}/`)).map(({ text }) => text)
    const answer = {
      title: textAt('title'),
      summary: textAt('summary'),
      body: textsIn('body'),
      signOff: textAt('signOff'),
      // What is objected to stays as it was typed, where the finding says it stands.
      photoCredits: passages
        .filter(({ path }) => path.startsWith('photoCredits/'))
        .map(({ path, text }) =>
          kept.some((finding) => finding.path === path)
            ? text
            : printPhotoCredit(text, story.language, style) || text,
        ),
      credit: tidied.story.credit ?? null,
      place: tidied.story.dateline?.place ?? null,
      findings: kept.map(toAnswer(options.ui)),
      applied: applied.map(toAnswer(options.ui)),
    }
    return { answer, findings: kept }
  })

type Result = { readonly answer: object; readonly findings: readonly Finding[] }

const forEachStory = async (
  files: readonly string[],
  options: CheckOptions,
  ask: (story: Story, style: HouseStyle, asked: readonly Rule[]) => Result,
): Promise<number> => {
  const asked = options.rule === undefined ? rules : [findRule(rules, options.rule)]
  const style = await readStyle(options.style)
  const counts = { error: 0, hint: 0, stories: 0, unreadable: 0, warning: 0 }
  for await (const read of readStories(files)) {
    if ('error' in read) {
      counts.unreadable += 1
      await printLine(
        options.json ? JSON.stringify(read) : `${read.place}: cannot be read\n${read.error}`,
      )
      continue
    }
    const { answer, findings } = ask(toStory(read.input), style, asked)
    counts.stories += 1
    for (const { level } of findings) counts[level] += 1
    await printLine(
      options.json ? JSON.stringify(answer) : toText(read.place, findings, options.ui),
    )
  }
  if (!options.json) process.stderr.write(`${sumLine(counts.stories, counts)}\n`)
  return counts.unreadable > 0 || isFailing(counts, options.failOn) ? 1 : 0
}

const toAnswer =
  (ui: 'en' | 'lo') =>
  ({
    actual,
    choices,
    code,
    end,
    expected,
    fix,
    level,
    message,
    path,
    rule,
    start,
    words,
  }: Finding) => ({
    rule,
    code,
    level,
    fix,
    path,
    start,
    end,
    actual,
    expected: expected ?? null,
    ...(choices ? { choices } : {}),
    ...(words === undefined ? {} : { words }),
    message: message[ui],
  })

const toText = (place: string, findings: readonly Finding[], ui: 'en' | 'lo'): string =>
  [
    `${place}: ${findings.length === 0 ? 'nothing to fix' : `${findings.length} to look at`}`,
    ...findings.map(
      ({ end, level, message, path, rule, start }) =>
        `  ${path}:${start}-${end}  ${level}  ${rule}  ${message[ui]}`,
    ),
  ].join('\n')

/** Paragraphs that were nothing but a credit are gone; those after them move up, and so do their findings. */
const withoutEmptied = (before: Story, { passages }: Story) => {
  const kept = passages.filter(
    ({ path, text }, index) =>
      !path.startsWith('body/') || text.trim() !== '' || before.passages[index]?.text.trim() === '',
  )
  const body = kept.filter(({ path }) => path.startsWith('body/')).map(({ path }) => path)
  const renumber = (path: string): string =>
    body.includes(path) ? `body/${body.indexOf(path)}` : path
  return {
    passages: kept.map((passage) => ({ ...passage, path: renumber(passage.path) })),
    renumber,
  }
}
