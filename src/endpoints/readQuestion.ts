import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'

/**
 * What was asked, checked.
 *
 * @throws APIError 400 naming what is wrong, with its path.
 */
export const readQuestion = async <T>(req: PayloadRequest, question: z.ZodType<T>): Promise<T> =>
  checked(question, await req.json?.().catch(() => undefined))

/** The same of what stands behind the `?` of an address. */
export const readQuery = <T>({ query }: PayloadRequest, question: z.ZodType<T>): T =>
  checked(question, query)

const checked = <T>(question: z.ZodType<T>, asked: unknown): T => {
  const { data, error } = question.safeParse(asked)
  if (error) throw new APIError(z.prettifyError(error), 400)
  return data as T
}

export const rowId = z.union([z.number().int(), z.string().min(1)])
