import { isObject, textOf } from '../article/documents.js'
import { say } from '../i18n/label.js'

/** The server's refusal, with its words, or what became of the question, in the language of the admin. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
  readonly isForbidden: boolean

  constructor(message: string, isForbidden: boolean) {
    super(message)
    this.isForbidden = isForbidden
  }
}

type Question = {
  readonly address: string
  /** What is told, as JSON; without it the server is only asked. */
  readonly body?: object
  /** Of the admin: the server says its reasons in it. */
  readonly language: string
  readonly signal?: AbortSignal
}

/**
 * Asks an endpoint of the newsroom as whoever is logged in.
 *
 * @throws ServerError when it refuses, fails or cannot be reached.
 */
export const askServer = async <T>({ address, body, language, signal }: Question): Promise<T> => {
  const admin = { i18n: { language } }
  const response = await fetch(address, {
    credentials: 'include',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body), method: 'POST' } : {}),
    ...(signal ? { signal } : {}),
  }).catch(() => undefined)
  if (!response) throw new ServerError(say(admin, 'noAnswer'), false)
  // A proxy between the browser and the server answers in HTML.
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.ok && answer !== undefined) return answer as T
  // Of a failure Payload says in English that something went wrong.
  const reason = response.status < 500 ? reasonIn(answer) : ''
  throw new ServerError(
    reason || say(admin, 'serverFailed', { status: String(response.status) }),
    response.status === 403,
  )
}

/** What is wrong with each field, where Payload says it; its own sentence names only the fields. */
const reasonIn = (refusal: unknown): string => {
  const [first] = listIn(refusal)
  const ofFields = listIn(first?.['data']).map(({ message }) => textOf(message))
  return ofFields.join(' ') || textOf(first?.['message'])
}

const listIn = (holder: unknown): readonly Readonly<Record<string, unknown>>[] => {
  const errors = isObject(holder) ? holder['errors'] : undefined
  return Array.isArray(errors) ? errors.filter(isObject) : []
}
