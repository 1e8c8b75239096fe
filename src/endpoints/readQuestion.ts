import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import { say } from '../i18n/label.js'

/**
 * What was asked, checked.
 *
 * @throws APIError 400 naming what is wrong, with its path, in the language of the admin.
 */
export const readQuestion = async <T>(req: PayloadRequest, question: z.ZodType<T>): Promise<T> =>
  checked(req, question, await req.json?.().catch(() => undefined))

/** The same of what stands behind the `?` of an address. */
export const readQuery = <T>(req: PayloadRequest, question: z.ZodType<T>): T =>
  checked(req, question, req.query)

const checked = <T>(req: PayloadRequest, question: z.ZodType<T>, asked: unknown): T => {
  const { data, error } = question.safeParse(asked, { error: (issue) => sayIssue(req, issue) })
  if (!error) return data
  const wrong = error.issues.map(({ message, path }) => [...path, message].map(String).join(': '))
  throw new APIError(wrong.join(' '), 400)
}

/** Zod speaks many languages, but not Lao. */
const sayIssue = (req: PayloadRequest, issue: z.core.$ZodRawIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return say(req, 'askedKind', { kind: issue.expected })
    case 'invalid_value':
      return say(req, 'askedOneOf', { values: issue.values.map(String).join(', ') })
    case 'too_big':
      return say(req, 'askedAtMost', { most: String(issue.maximum) })
    case 'too_small':
      return say(req, 'askedAtLeast', { least: String(issue.minimum) })
    default:
      return say(req, 'askedWrong')
  }
}

export const rowId = z.union([z.number().int(), z.string().min(1)])
