import type { Rule } from '../core/rule.js'
import { applyTidy } from './applyTidy.js'
import type { Outcome } from './applyTidy.js'
import { toChange } from './archiveText.js'
import { planWalk } from './archiveWalk.js'
import type { WalkOptions } from './archiveWalk.js'
import { confirm } from './confirm.js'
import { counted } from './counted.js'
import { Misuse } from './errors.js'
import { interrupted, listenForInterruption } from './interruption.js'
import { openDesk, printData } from './openDesk.js'
import type { Desk } from './openDesk.js'
import { planTidy } from './tidyPlan.js'
import type { Plan, Plans } from './tidyPlan.js'

export type TidyArchiveOptions = WalkOptions & {
  readonly json: boolean
  readonly rule: string
  /** Saves without asking. */
  readonly yes: boolean
}

/**
 * `newsroom tidy --database --rule ID`: shows what one rule corrects in the stored articles, asks, and saves each as a
 * version that can be restored. Where nobody can be asked nothing is changed, and the exit code is 1 if anything is due.
 */
export const tidyArchive = async (options: TidyArchiveOptions): Promise<number> => {
  const desk = await openDesk(options.config)
  const { release, signal } = listenForInterruption()
  try {
    const walk = await planWalk(desk, options)
    const rule = mustCorrectAlone(walk.rules, desk)
    const plans = await planTidy(desk, rule, walk.question, signal)
    if (signal.aborted) return sayInterrupted('nothing was changed')
    if (!options.json) await printData(toPreview(plans))
    const outcomes = (await isWanted(plans, options))
      ? await applyTidy(desk, rule, plans.plans, signal)
      : undefined
    await printOutcomes(rule, plans, outcomes, options)
    if (signal.aborted)
      return sayInterrupted(
        `${counted(countOf(outcomes, 'saved'), 'article')} corrected so far; the same command goes on with the others`,
      )
    return plans.failed.length === 0 && countOf(outcomes, 'saved') === plans.plans.length ? 0 : 1
  } finally {
    release()
    await desk.close()
  }
}

const mustCorrectAlone = (rules: readonly Rule[], { newsroom }: Desk): Rule => {
  const [rule] = rules
  if (rule?.fix === 'always') return rule
  const safe = newsroom.rules.filter(({ fix }) => fix === 'always').map(({ id }) => id)
  throw new Misuse(
    `--rule: what “${rule?.id}” finds is for a person to correct (fix: ${rule?.fix}); alone go ${safe.join(', ')}`,
  )
}

const isWanted = async ({ plans }: Plans, { json, yes }: TidyArchiveOptions): Promise<boolean> => {
  if (plans.length === 0 || yes) return plans.length > 0
  if (!json && process.stdin.isTTY && process.stderr.isTTY)
    return confirm(`Save ${counted(plans.length, 'article')}? [y/N] `)
  return false
}

const countOf = (outcomes: readonly Outcome[] | undefined, wanted: Outcome['outcome']): number =>
  outcomes?.filter(({ outcome }) => outcome === wanted).length ?? 0

const correctionsIn = (plans: readonly Plan[]): number =>
  plans.reduce((sum, { changes }) => sum + changes.length, 0)

const toPreview = ({ failed, plans, stories }: Plans): string =>
  [
    ...plans.flatMap(({ article, changes, language, status, title }) => [
      `#${article} [${language}, ${status}] ${title}`,
      ...changes.flatMap(toChange),
    ]),
    ...failed.map(({ article, reason }) => `#${article} could not be read: ${reason}`),
    `${correctionsIn(plans)} corrections in ${plans.length} of ${stories} articles`,
  ].join('\n')

const printOutcomes = async (
  rule: Rule,
  { failed, plans, stories }: Plans,
  outcomes: readonly Outcome[] | undefined,
  { json }: TidyArchiveOptions,
): Promise<void> => {
  if (json) {
    const became = new Map(outcomes?.map((outcome) => [outcome.plan, outcome]))
    const articles = plans.map((plan) => ({
      ...plan,
      outcome: became.get(plan)?.outcome ?? 'planned',
      reasons: became.get(plan)?.reasons ?? [],
    }))
    const corrections = correctionsIn(plans)
    await printData(
      JSON.stringify({ rule: rule.id, stories, corrections, articles, failed }, null, 2),
    )
  } else if (outcomes) await printData(outcomes.flatMap(toLines).concat(toSum(outcomes)).join('\n'))
  if (!outcomes && plans.length > 0)
    process.stderr.write('newsroom: nothing was changed; --yes saves these corrections\n')
}

const toLines = ({ outcome, plan, reasons }: Outcome): readonly string[] =>
  outcome === 'saved' ? [] : [`#${plan.article} ${outcome}: ${reasons.join('; ')}`]

const toSum = (outcomes: readonly Outcome[]): string =>
  `${counted(countOf(outcomes, 'saved'), 'article')} saved, ${countOf(outcomes, 'refused')} refused, ${countOf(outcomes, 'left')} left`

const sayInterrupted = (what: string): number => {
  process.stderr.write(`newsroom: interrupted; ${what}\n`)
  return interrupted
}
