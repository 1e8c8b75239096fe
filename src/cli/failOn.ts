import type { Level } from '../core/rule.js'

const byGravity = ['hint', 'warning', 'error'] as const

export type FailOn = 'never' | Level

/** How many findings of each level. */
export type LevelCounts = Readonly<Record<Level, number>>

/** Whether findings of these levels make the exit code 1. */
export const isFailing = (counts: LevelCounts, failOn: FailOn): boolean =>
  failOn !== 'never' &&
  byGravity.slice(byGravity.indexOf(failOn)).some((level) => counts[level] > 0)
