import type { PayloadRequest } from 'payload'
import type { Newsroom } from '../options.js'

/** The reader's address as the host says it is found; `undefined` where it does not say, or none is there. */
export const addressOf = (
  { reads: { clientAddress } }: Newsroom,
  req: PayloadRequest,
): string | undefined =>
  typeof clientAddress === 'string'
    ? // A proxy adds to what the client sent; only the last entry is its own.
      req.headers.get(clientAddress)?.split(',').at(-1)?.trim()
    : clientAddress?.(req)
