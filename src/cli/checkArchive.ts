import { tmpdir } from 'node:os'
import path from 'node:path'
import type { RowId } from '../article/documents.js'
import { lint } from '../core/lint.js'
import type { Rule } from '../core/rule.js'
import { countArchive, readArchive } from '../desk/archive.js'
import type { ArticleRow } from '../desk/articleRows.js'
import { deskStories } from '../desk/deskStory.js'
import { stylebook } from '../desk/stylebook.js'
import { emptyTally, inOrder, levelsOf, withArticle, withFailure } from './archiveTally.js'
import type { Tally } from './archiveTally.js'
import { toText } from './archiveText.js'
import { planWalk } from './archiveWalk.js'
import type { WalkOptions } from './archiveWalk.js'
import { isFailing } from './failOn.js'
import type { FailOn } from './failOn.js'
import { interrupted, isInterrupted, listenForInterruption } from './interruption.js'
import { openDesk, printData } from './openDesk.js'
import type { Desk } from './openDesk.js'
import { startProgress } from './progress.js'
import { forgetProgress, readProgress, writeProgress } from './resumeFile.js'
import type { Progress } from './resumeFile.js'

export type CheckArchiveOptions = WalkOptions & {
  readonly failOn: FailOn
  readonly json: boolean
  /** Where the walk keeps how far it came; a walk that finds the file goes on from there. */
  readonly resume?: string
  /** How many samples of each rule are shown. */
  readonly samples: number
  /** Language of the reasons. */
  readonly ui: 'en' | 'lo'
}

/**
 * `newsroom check --database`: what the house style objects to in every stored article, counted by rule. Changes nothing.
 */
export const checkArchive = async (options: CheckArchiveOptions): Promise<number> => {
  const question = questionOf(options)
  const known =
    options.resume === undefined ? undefined : await readProgress(options.resume, question)
  const desk = await openDesk(options.config)
  try {
    const { isDone, progress } = await walk(desk, options, question, known)
    if (!isDone) return await sayHowToGoOn(options, progress)
    if (options.resume !== undefined) await forgetProgress(options.resume)
    return await report(progress?.tally ?? emptyTally, options)
  } finally {
    await desk.close()
  }
}

/** What makes two walks the same walk. */
const questionOf = ({
  language,
  rule,
  samples,
  section,
  since,
}: CheckArchiveOptions): Progress['question'] => ({
  ...(language === undefined ? {} : { language }),
  ...(rule === undefined ? {} : { rule }),
  ...(section === undefined ? {} : { section }),
  ...(since === undefined ? {} : { since }),
  samples,
})

type Walked = { readonly isDone: boolean; readonly progress: Progress | undefined }

const walk = async (
  desk: Desk,
  options: CheckArchiveOptions,
  question: Progress['question'],
  known: Progress | undefined,
): Promise<Walked> => {
  const { newsroom, req } = desk
  const plan = await planWalk(desk, options)
  const { release, signal } = listenForInterruption()
  const left = await countArchive(newsroom, req, plan.question, known?.after)
  const bar = startProgress('Checking', left, 'articles')
  let progress = known
  try {
    for await (const page of readArchive(newsroom, req, plan.question, known?.after)) {
      const tally = await tallyPage(
        desk,
        page.articles,
        plan.rules,
        progress?.tally ?? emptyTally,
        options.samples,
      )
      progress = { after: page.last, question, tally }
      bar.increment(page.rows)
      if (options.resume !== undefined) await writeProgress(options.resume, progress)
      if (await isInterrupted(signal)) return { isDone: false, progress }
    }
    return { isDone: !signal.aborted, progress }
  } finally {
    bar.stop()
    release()
  }
}

const tallyPage = async (
  { newsroom, req }: Desk,
  articles: readonly ArticleRow[],
  rules: readonly Rule[],
  before: Tally,
  samples: number,
): Promise<Tally> => {
  const style = await stylebook(newsroom, req)
  const stories = await deskStories(newsroom, req, articles)
  return stories.reduce((tally, { article, story }) => {
    try {
      return withArticle(tally, article, story, lint(story, rules, style), samples)
    } catch (error) {
      return withFailure(tally, article, error)
    }
  }, before)
}

const report = async (tally: Tally, { failOn, json, ui }: CheckArchiveOptions): Promise<number> => {
  const levels = levelsOf(tally)
  const rules = inOrder(tally)
  await printData(
    json
      ? JSON.stringify({ stories: tally.stories, ...levels, rules, failed: tally.failed }, null, 2)
      : toText(tally, ui),
  )
  return tally.failed.length > 0 || isFailing(levels, failOn) ? 1 : 0
}

const sayHowToGoOn = async (
  { resume, ...options }: CheckArchiveOptions,
  progress: Progress | undefined,
): Promise<number> => {
  const file = resume ?? path.join(tmpdir(), `newsroom-check-${process.pid}.json`)
  if (progress !== undefined && resume === undefined) await writeProgress(file, progress)
  process.stderr.write(
    `newsroom: interrupted after ${progress?.tally.stories ?? 0} articles. Go on with\n  ${toCommand(options, file)}\n`,
  )
  return interrupted
}

const toCommand = (options: Omit<CheckArchiveOptions, 'resume'>, file: string): string => {
  const { config, failOn, json, language, rule, samples, section, since, ui } = options
  const given: readonly (readonly [string, RowId | undefined])[] = [
    ['--since', since],
    ['--section', section],
    ['--language', language],
    ['--rule', rule],
    ['--samples', samples],
    ['--fail-on', failOn],
    ['--ui', ui],
    ['--resume', `"${file}"`],
  ]
  return [
    'newsroom',
    ...(config === undefined ? [] : [`--config "${config}"`]),
    'check --database',
    ...given.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`])),
    ...(json ? ['--json'] : []),
  ].join(' ')
}
