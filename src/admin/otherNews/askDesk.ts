import { isObject, textOf } from '../../article/documents.js'
import type { OtherNewsAction, OtherNewsDraft, OtherNewsView } from '../../article/otherNewsView.js'

/** The desk's refusal, with its words. */
export class DeskError extends Error {
  override readonly name = 'DeskError'
  readonly isForbidden: boolean

  constructor(message: string, isForbidden: boolean) {
    super(message)
    this.isForbidden = isForbidden
  }
}

type Question = {
  readonly address: string
  readonly asked: OtherNewsAction & { readonly draft: OtherNewsDraft }
  /** Of the admin: the desk says its reasons in it. */
  readonly language: string
  readonly signal: AbortSignal
}

/**
 * Asks the desk, or tells it what an editor decided, and brings the list as it then is.
 *
 * @throws DeskError when the desk refuses.
 */
export const askDesk = async ({
  address,
  asked,
  language,
  signal,
}: Question): Promise<OtherNewsView> => {
  const response = await fetch(address, {
    body: JSON.stringify(asked),
    credentials: 'include',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
    method: 'POST',
    signal,
  })
  if (response.ok) return (await response.json()) as OtherNewsView
  // A proxy between the browser and the desk answers in HTML.
  const refusal: unknown = await response.json().catch(() => undefined)
  throw new DeskError(
    reasonIn(refusal) || `${response.status} ${response.statusText}`,
    response.status === 403,
  )
}

const reasonIn = (refusal: unknown): string => {
  const errors = isObject(refusal) ? refusal['errors'] : undefined
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined
  return isObject(first) ? textOf(first['message']) : ''
}
