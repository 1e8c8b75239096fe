import { toLastModified } from '../core/delivery/changeStamp.js'
import type { Delivery } from '../deliveryOptions.js'
import type { NewsProblem } from './problem.js'
import { toProblemBody } from './problem.js'
import type { KeptAnswer } from './readCache.js'

/** Who asks, and how. */
type Asked = Pick<Request, 'headers' | 'method'>

/** For caches between us and the reader; a minute, and long where the newsroom does not answer. In seconds. */
const shared = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400'

/** A mistaken question may be right in a moment: what is not out yet comes out. In seconds. */
const brief = 'public, max-age=5'

/**
 * The answer to a question, or 304 where who asks has it already. `If-None-Match` decides where it stands, and
 * `If-Modified-Since` only without it.
 *
 * Source: RFC 9110, 13.2.2, order of preconditions; 15.4.5, headers of a 304.
 */
export const respond = (asked: Asked, delivery: Delivery, answer: KeptAnswer): Response => {
  const { bytes, changedAt, etag, headers, status, type } = answer
  const lastModified = changedAt === undefined ? undefined : toLastModified(changedAt, Date.now())
  const common = {
    ...toCors(asked, delivery),
    ...headers,
    'Cache-Control': shared,
    ETag: etag,
    ...(lastModified === undefined
      ? {}
      : { 'Last-Modified': new Date(lastModified * 1000).toUTCString() }),
    'X-Content-Type-Options': 'nosniff',
  }
  if (status === 200 && isKnown(asked.headers, etag, lastModified))
    return new Response(null, { headers: common, status: 304 })
  return new Response(withoutBody(asked) ? null : (bytes as BodyInit), {
    headers: { ...common, 'Content-Type': type },
    status,
  })
}

export const respondWithProblem = (
  asked: Asked,
  delivery: Delivery,
  problem: NewsProblem,
): Response =>
  new Response(withoutBody(asked) ? null : toProblemBody(problem), {
    headers: {
      ...toCors(asked, delivery),
      'Cache-Control': problem.status >= 500 || problem.status === 429 ? 'no-store' : brief,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      ...problem.headers,
    },
    status: problem.status,
  })

const withoutBody = ({ method }: Asked): boolean => method.toUpperCase() === 'HEAD'

const isKnown = (headers: Headers, etag: string, lastModified: number | undefined): boolean => {
  const tags = headers.get('If-None-Match')
  if (tags !== null)
    // A 304 may compare weakly, and caches that pack an answer mark its tag as weak.
    return tags.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//u, '')))
  const since = Date.parse(headers.get('If-Modified-Since') ?? '')
  return lastModified !== undefined && since >= lastModified * 1000
}

/** What a browser needs to be told before a page of another origin may look. */
const toCors = (
  { headers }: Asked,
  { cors, corsByOrigin }: Delivery,
): Readonly<Record<string, string>> => {
  const origin = headers.get('Origin')
  const isNamed = Array.isArray(cors) && origin !== null && cors.includes(origin)
  return {
    ...(cors === '*' ? { 'Access-Control-Allow-Origin': '*' } : {}),
    ...(isNamed ? { 'Access-Control-Allow-Origin': origin } : {}),
    'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link, Retry-After',
    // An answer that names one origin is wrong for the next.
    ...(corsByOrigin ? { Vary: 'Origin' } : {}),
  }
}
