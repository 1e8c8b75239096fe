import type { Endpoint, PayloadRequest } from 'payload'
import { NewsProblem } from '../../delivery/problem.js'
import { respondWithProblem } from '../../delivery/respond.js'
import { within } from '../../desk/delivery/within.js'
import type { Newsroom } from '../../options.js'

/** How long the database may take to be called ready. In milliseconds. */
const patience = 2000

/**
 * `GET /api/news/health/live`: the process answers. `GET /api/news/health/ready`: its database does too, else 503. For load
 * balancers; nothing of it is kept.
 */
export const health = (newsroom: Newsroom): readonly Omit<Endpoint, 'root'>[] => {
  const check = (name: string, isWell: (req: PayloadRequest) => Promise<boolean>) => {
    const handler = async (req: PayloadRequest): Promise<Response> => {
      const asked = { headers: req.headers, method: req.method ?? 'GET' }
      if (await isWell(req))
        return new Response(asked.method === 'HEAD' ? null : '{"status":"ok"}', {
          headers: {
            'Cache-Control': 'no-store',
            'Content-Type': 'application/json; charset=utf-8',
            'X-Content-Type-Options': 'nosniff',
          },
        })
      const problem = new NewsProblem(503, 'The database does not answer.', {
        headers: { 'Retry-After': '10' },
      })
      return respondWithProblem(asked, newsroom.delivery, problem)
    }
    const path = `${newsroom.apiPath}/health/${name}`
    return [
      { handler, method: 'get' as const, path },
      { handler, method: 'head' as const, path },
    ]
  }
  return [
    ...check('live', () => Promise.resolve(true)),
    ...check('ready', ({ payload }) => answers(newsroom, payload)),
  ]
}

const answers = async (newsroom: Newsroom, { db, logger }: PayloadRequest['payload']) => {
  try {
    const found = db.find({
      collection: newsroom.slugs.sections,
      limit: 1,
      pagination: false,
      req: {},
    } as never)
    return (await within(patience, found)) !== undefined
  } catch (error) {
    logger.error({ err: error, msg: 'The database does not answer' })
    return false
  }
}
