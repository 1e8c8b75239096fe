import type { LevelCounts } from './failOn.js'

/** A number with its noun: `1 story`, `2 stories`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** The last line of a check. */
export const sumLine = (stories: number, { error, hint, warning }: LevelCounts): string =>
  `${counted(stories, 'story', 'stories')}: ${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(hint, 'hint')}`
