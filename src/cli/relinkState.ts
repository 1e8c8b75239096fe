import { z } from 'zod'
import type { RelinkState } from '../desk/otherNews/relink.js'
import { Misuse } from './errors.js'
import { readKept, writeKept } from './keptFile.js'

type Kept = {
  readonly question: { readonly language: string; readonly since: string }
  readonly state: RelinkState
}

const counts = z.record(z.string(), z.number())

const schema = z.strictObject({
  question: z.strictObject({ language: z.string(), since: z.string() }),
  state: z.strictObject({
    after: z
      .strictObject({ id: z.union([z.number(), z.string()]), publishedAt: z.string() })
      .optional(),
    counts: z.record(
      z.string(),
      z.strictObject({ sections: counts, stories: z.number(), terms: counts }),
    ),
    pass: z.enum(['index', 'lists']),
  }),
})

/**
 * How far an interrupted run came; `undefined` when there is no such file yet.
 *
 * @throws Misuse when the file is something else, or was left by a run over other stories.
 */
export const readRelinkState = async (
  file: string,
  question: Kept['question'],
): Promise<RelinkState | undefined> => {
  const kept = await readKept(file)
  if (kept === undefined) return undefined
  const { data } = schema.safeParse(kept)
  if (!data) throw new Misuse(`--resume: ${file} was not left by an interrupted relink`)
  if (JSON.stringify(data.question) !== JSON.stringify(question))
    throw new Misuse(`--resume: ${file} was left by a relink of other stories`)
  return data.state
}

export const writeRelinkState = (file: string, kept: Kept): Promise<void> => writeKept(file, kept)
