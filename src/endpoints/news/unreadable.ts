import type { Endpoint, PayloadRequest } from 'payload'
import { NewsProblem } from '../../delivery/problem.js'
import { respondWithProblem } from '../../delivery/respond.js'
import type { Newsroom } from '../../options.js'

/** What percent signs may stand for: a letter in UTF-8. Source: RFC 3629, 4. */
const encoded = [
  '[^%]|%[0-7][\\da-f]|%(?:c[2-9a-f]|d[\\da-f])T|%e0%[ab][\\da-f]T|%e[1-9abcef]TT|%ed%[89][\\da-f]T',
  '%f0%[9ab][\\da-f]TT|%f[1-3]TTT|%f4%8[\\da-f]TT',
]
  .join('|')
  .replaceAll('T', '%[89ab][\\da-f]')

/**
 * Addresses whose percent signs stand for nothing: 400. Without this Payload fails at reading them and answers 500. Its
 * endpoints may be a pattern, for they are compared by `path-to-regexp`; its types know of texts alone.
 */
export const unreadable = (newsroom: Newsroom): readonly Omit<Endpoint, 'root'>[] => {
  const handler = (req: PayloadRequest): Response =>
    respondWithProblem(
      { headers: req.headers, method: req.method ?? 'GET' },
      newsroom.delivery,
      new NewsProblem(400, 'The address cannot be read: it is not UTF-8, percent-encoded.'),
    )
  const path = new RegExp(`^${newsroom.apiPath}/(?!(?:${encoded})*$)`, 'iu') as unknown as string
  return [
    { handler, method: 'get', path },
    { handler, method: 'head', path },
  ]
}
