import { STATUS_CODES } from 'node:http'

/** What is wrong with one parameter of a question. */
export type WrongParameter = { readonly detail: string; readonly parameter: string }

/** Why a question of a site has no answer, in words for whoever wrote it. */
export class NewsProblem extends Error {
  readonly errors: readonly WrongParameter[]
  readonly headers: Readonly<Record<string, string>>
  readonly status: number

  constructor(
    status: number,
    detail: string,
    more: {
      readonly errors?: readonly WrongParameter[]
      readonly headers?: Readonly<Record<string, string>>
    } = {},
  ) {
    super(detail)
    this.errors = more.errors ?? []
    this.headers = more.headers ?? {}
    this.status = status
  }
}

/**
 * A problem as it goes over the wire, `{ type, title, status, detail, errors }`; `errors` names each wrong parameter.
 *
 * Source: RFC 9457, 4.2.1 for the title of a problem without a type of its own.
 */
export const toProblemBody = ({ errors, message, status }: NewsProblem): string =>
  JSON.stringify({
    type: 'about:blank',
    title: STATUS_CODES[status],
    status,
    detail: message,
    ...(errors.length > 0 ? { errors } : {}),
  })
