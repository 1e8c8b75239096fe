import type { PayloadRequest } from 'payload'
import { isObject, textOf } from '../article/documents.js'
import type { Newsroom } from '../options.js'
import { findArticleRows } from './articleRows.js'

/** A rule the desk passed, how often, and why the last time. */
export type PassedRule = {
  readonly lastReason: string
  readonly rule: string
  readonly times: number
}

/** Enough stories to see a habit; bounds the one query. */
const mostStories = 500

/** The rules the desk passed in the stories it changed last, most often passed first. */
export const findPassedRules = async (
  newsroom: Newsroom,
  req: PayloadRequest,
): Promise<{ readonly rules: readonly PassedRule[]; readonly stories: number }> => {
  const rows = await findArticleRows(newsroom, req, {
    limit: mostStories,
    select: { passes: true },
    sort: '-updatedAt',
    where: { 'passes.rule': { exists: true } },
  })
  const passes = rows.flatMap(({ passes: own }) => (Array.isArray(own) ? own.filter(isObject) : []))
  const rules = new Map<string, PassedRule>()
  for (const { reason, rule } of passes) {
    const id = textOf(rule)
    const known = rules.get(id) ?? { lastReason: textOf(reason), rule: id, times: 0 }
    rules.set(id, { ...known, times: known.times + 1 })
  }
  return {
    rules: [...rules.values()].sort((a, b) => b.times - a.times || a.rule.localeCompare(b.rule)),
    stories: rows.length,
  }
}
