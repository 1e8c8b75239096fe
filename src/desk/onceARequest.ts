import type { PayloadRequest } from 'payload'

/**
 * What `read` gives, read once per request.
 *
 * It is kept in the request's context, not by it: every call of Payload's Local API puts a copy of the context in its
 * place, and the copy carries what was in it.
 */
export const onceARequest = <T>(
  req: PayloadRequest,
  key: string,
  read: () => Promise<T>,
): Promise<T> => {
  const known = req.context[key] as Promise<T> | undefined
  if (known) return known
  const reading = read()
  // After `read` began: its first question has just replaced the context.
  Object.assign(req.context, { [key]: reading })
  return reading
}
