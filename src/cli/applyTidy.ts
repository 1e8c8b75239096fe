import { ValidationError } from 'payload'
import type { PayloadRequest } from 'payload'
import type { Rule } from '../core/rule.js'
import { findArchived } from '../desk/archive.js'
import { correctionRequest } from '../desk/correction.js'
import { deskStory } from '../desk/deskStory.js'
import { saveCorrection } from '../desk/saveCorrection.js'
import { tidyArticle } from '../desk/tidyArticle.js'
import type { Newsroom } from '../options.js'
import { isInterrupted } from './interruption.js'
import type { Desk } from './openDesk.js'
import { startProgress } from './progress.js'
import type { Plan } from './tidyPlan.js'

/**
 * What became of a planned correction. `left`: the article was changed or deleted since it was read. `refused`: it could
 * not be saved; `reasons` say why.
 */
export type Outcome = {
  readonly outcome: 'left' | 'refused' | 'saved'
  readonly plan: Plan
  readonly reasons: readonly string[]
}

/** Saves planned corrections one article after another; ends early when the signal is aborted. */
export const applyTidy = async (
  { newsroom, payload }: Desk,
  rule: Rule,
  plans: readonly Plan[],
  signal: AbortSignal,
): Promise<readonly Outcome[]> => {
  const req = await correctionRequest(payload, rule)
  const bar = startProgress('Saving', plans.length, 'articles')
  const outcomes: Outcome[] = []
  try {
    for (const plan of plans) {
      if (await isInterrupted(signal)) break
      outcomes.push(await applyPlan(newsroom, req, rule, plan))
      bar.increment()
    }
  } finally {
    bar.stop()
  }
  return outcomes
}

const applyPlan = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  rule: Rule,
  plan: Plan,
): Promise<Outcome> => {
  try {
    const before = await findArchived(newsroom, req, plan.article)
    if (before?.['updatedAt'] !== plan.updatedAt)
      return { outcome: 'left', plan, reasons: ['it was changed since it was read'] }
    const story = await deskStory(newsroom, req, before)
    const { article } = await tidyArticle(newsroom, req, { article: before, story }, [rule])
    await saveCorrection(newsroom, req, before, article)
    return { outcome: 'saved', plan, reasons: [] }
  } catch (error) {
    return { outcome: 'refused', plan, reasons: reasonsOf(error) }
  }
}

const reasonsOf = (error: unknown): readonly string[] => {
  if (error instanceof ValidationError)
    return error.data.errors.map(({ message, path }) => `${path}: ${message}`)
  return [error instanceof Error ? error.message : String(error)]
}
