import { rm } from 'node:fs/promises'
import { z } from 'zod'
import type { RowId } from '../article/documents.js'
import type { Tally } from './archiveTally.js'
import { Misuse } from './errors.js'
import { readKept, writeKept } from './keptFile.js'

/** How far a walk came. `question` is what was asked, so that no other walk goes on with it. */
export type Progress = {
  /** The last article that was looked at. */
  readonly after: RowId
  readonly question: Readonly<Record<string, number | string>>
  readonly tally: Tally
}

const sample = z.strictObject({
  actual: z.string(),
  after: z.string(),
  article: z.union([z.number(), z.string()]),
  before: z.string(),
  end: z.number(),
  expected: z.string().nullable(),
  message: z.strictObject({ en: z.string(), lo: z.string() }),
  path: z.string(),
  start: z.number(),
  title: z.string(),
})

const schema = z.strictObject({
  after: z.union([z.number(), z.string()]),
  question: z.record(z.string(), z.union([z.number(), z.string()])),
  tally: z.strictObject({
    failed: z.array(
      z.strictObject({ article: z.union([z.number(), z.string()]), reason: z.string() }),
    ),
    rules: z.record(
      z.string(),
      z.strictObject({
        code: z.string(),
        findings: z.number(),
        level: z.enum(['error', 'hint', 'warning']),
        rule: z.string(),
        samples: z.array(sample),
        stories: z.number(),
      }),
    ),
    stories: z.number(),
  }),
})

/**
 * What an interrupted walk left in the file; `undefined` when there is no such file yet.
 *
 * @throws Misuse when the file is something else, or was left by a walk that asked something else.
 */
export const readProgress = async (
  file: string,
  question: Progress['question'],
): Promise<Progress | undefined> => {
  const kept = await readKept(file)
  if (kept === undefined) return undefined
  const { data, error } = schema.safeParse(kept)
  if (error) throw new Misuse(`--resume: ${file} was not left by an interrupted check`)
  if (toLine(data.question) !== toLine(question))
    throw new Misuse(
      `--resume: ${file} was left by a check of ${toLine(data.question)}; this one is of ${toLine(question)}`,
    )
  return data
}

export const writeProgress = (file: string, progress: Progress): Promise<void> =>
  writeKept(file, progress)

export const forgetProgress = (file: string): Promise<void> => rm(file, { force: true })

const toLine = (question: Progress['question']): string =>
  Object.entries(question)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ') || 'everything'
