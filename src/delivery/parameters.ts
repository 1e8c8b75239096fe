import type { z } from 'zod'
import { NewsProblem } from './problem.js'
import type { WrongParameter } from './problem.js'

/**
 * What stands behind the `?` of an address, checked: nothing may stand there that is not asked for, and nothing twice.
 *
 * @throws NewsProblem 400 that names each wrong parameter.
 */
export const readParameters = <T>(given: URLSearchParams, question: z.ZodType<T>): T => {
  const twice = [...new Set(given.keys())].filter((name) => given.getAll(name).length > 1)
  if (twice.length > 0)
    throw refused(twice.map((parameter) => ({ detail: 'was given more than once', parameter })))
  const unstorable = [...given].filter(([, value]) => value.includes(nul))
  if (unstorable.length > 0)
    throw refused(unstorable.map(([parameter]) => ({ detail: 'holds a null', parameter })))
  const { data, error } = question.safeParse(Object.fromEntries(given))
  if (error) throw refused(error.issues.flatMap(toWrong))
  return data as T
}

/** No text has it, and PostgreSQL cannot even be asked for it. */
export const nul = '\0'

const toWrong = (issue: z.core.$ZodIssue): readonly WrongParameter[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((parameter) => ({ detail: 'is not known here', parameter }))
    : [{ detail: issue.message, parameter: issue.path.map(String).join('.') }]

const refused = (errors: readonly WrongParameter[]): NewsProblem =>
  new NewsProblem(
    400,
    errors.map(({ detail, parameter }) => `${parameter}: ${detail}`).join('; '),
    { errors },
  )
