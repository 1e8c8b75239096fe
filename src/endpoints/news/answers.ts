import type { NewsAnswer } from '../../delivery/readCache.js'

/** A value as JSON. */
export const json = (value: unknown, headers?: Readonly<Record<string, string>>): NewsAnswer => ({
  body: JSON.stringify(value),
  ...(headers ? { headers } : {}),
  type: 'application/json; charset=utf-8',
})

/** A text of a media type. */
export const text = (body: string, mediaType: string): NewsAnswer => ({
  body,
  type: `${mediaType}; charset=utf-8`,
})
