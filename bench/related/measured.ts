import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { median } from '../median.js'
import { quantile } from '../quantile.js'
import type { Answer } from './task.js'

/** One line of the table: an engine over an archive of a size. Times in milliseconds, memory in megabytes. */
export type Line = {
  readonly key: string
  readonly name: string
  readonly size: number
} & (
  | { readonly stopped: string }
  | {
      readonly built: number
      readonly kept: number
      readonly median: number
      readonly p95: number
      readonly processor: number
      readonly resident: number
      readonly stories: number
    }
)

export const toLine = (
  of: { readonly key: string; readonly name: string; readonly size: number },
  answer: Answer,
): Line => {
  if ('error' in answer) return { ...of, stopped: answer.error }
  const { asked = [], built = 0, kept = 0, processor = [], resident = 0, stories = 0 } = answer
  return {
    ...of,
    built,
    kept,
    median: median(asked),
    p95: quantile(asked, 0.95),
    processor: median(processor),
    resident,
    stories,
  }
}

export const lineHead = [
  '| engine | stories | index, s | median, ms | p95, ms | processor, median, ms | kept, MB | process, MB |',
  '|---|---|---|---|---|---|---|---|',
].join('\n')

export const printLine = (line: Line): string =>
  'stopped' in line
    ? `| ${line.name} | ${line.size.toLocaleString('en')} | stopped: ${line.stopped} | – | – | – | – | – |`
    : `| ${line.name} | ${line.stories.toLocaleString('en')} | ${line.built.toFixed(1)} | ${line.median.toFixed(1)} | ${line.p95.toFixed(1)} | ${line.processor.toFixed(1)} | ${line.kept.toFixed(0)} | ${line.resident.toFixed(0)} |`

/** What earlier runs measured, a line of JSON each; without a file nothing is kept. */
export const openLines = (file: string | undefined) => {
  const lines =
    file !== undefined && existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter((text) => text !== '')
          .map((text) => JSON.parse(text) as Line)
      : []
  return {
    find: (key: string, size: number): Line | undefined =>
      lines.find((line) => line.key === key && line.size === size),
    keep: (line: Line): void => {
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(line)}\n`)
    },
  }
}
