import type { Endpoint, Payload, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { textOf } from '../article/documents.js'
import type { Language } from '../core/story.js'
import { openPublicDesk } from '../desk/delivery/publicDesk.js'
import type { PublicDesk } from '../desk/delivery/publicDesk.js'
import type { Newsroom } from '../options.js'
import { nul, readParameters } from './parameters.js'
import { NewsProblem } from './problem.js'
import { readCacheOf } from './readCache.js'
import type { NewsAnswer } from './readCache.js'
import { respond, respondWithProblem } from './respond.js'

/** A question as a route gets it: checked, and asked by nobody, whoever it is. */
export type Asked<Query> = {
  readonly desk: PublicDesk
  /** The language in the address; the newsroom's default where there is none. */
  readonly language: Language
  readonly newsroom: Newsroom
  readonly payload: Payload
  /** What the address is made of, decoded; nothing is an empty text. */
  readonly place: (name: string) => string
  readonly query: Query
}

/** One kind of address of the public API. */
export type NewsRoute<Query> = {
  readonly answer: (asked: Asked<Query>) => Promise<NewsAnswer>
  /** How long an answer to this question serves, in seconds, where it changes without a publication. */
  readonly keptFor?: (query: Query) => number | undefined
  /** Says no to who asks too often, before anything is read. @throws NewsProblem 429 */
  readonly mayAsk?: (newsroom: Newsroom, req: PayloadRequest) => void
  /** Behind the API's own path; `:language` is checked against those of the newsroom. */
  readonly path: string
  readonly query: z.ZodType<Query>
}

type Built = Omit<Endpoint, 'root'>

/**
 * A route as Payload's endpoints, for GET and HEAD.
 *
 * Everything all routes promise is here: parameters are checked, answers are made as nobody and kept, and nothing that goes
 * wrong gets out as anything but a problem (RFC 9457).
 */
export const newsRoute = <Query>(newsroom: Newsroom, route: NewsRoute<Query>): readonly Built[] => {
  const handler = async (req: PayloadRequest): Promise<Response> => {
    const asked = { headers: req.headers, method: req.method ?? 'GET' }
    try {
      return respond(asked, newsroom.delivery, await find(newsroom, route, req))
    } catch (error) {
      return respondWithProblem(asked, newsroom.delivery, toProblem(error, req))
    }
  }
  const path = `${newsroom.apiPath}${route.path}`
  return [
    { handler, method: 'get', path },
    { handler, method: 'head', path },
  ]
}

const find = <Query>(newsroom: Newsroom, route: NewsRoute<Query>, req: PayloadRequest) => {
  const { payload, routeParams = {}, searchParams } = req
  const place = (name: string): string => textOf(routeParams[name]).normalize('NFC')
  const language = 'language' in routeParams ? place('language') : newsroom.defaultLanguage
  const isNowhere = Object.keys(routeParams).some((name) => place(name).includes(nul))
  if (isNowhere || !newsroom.languages.includes(language))
    throw new NewsProblem(404, 'There is no such page.')
  const query = readParameters(searchParams, route.query)
  route.mayAsk?.(newsroom, req)
  return readCacheOf(newsroom, payload).answer({
    key: JSON.stringify([route.path, routeParams, [...searchParams].toSorted()]),
    keptFor: route.keptFor?.(query),
    make: async () =>
      route.answer({
        desk: await openPublicDesk(newsroom, payload),
        language,
        newsroom,
        payload,
        place,
        query,
      }),
  })
}

const toProblem = (error: unknown, { payload, pathname }: PayloadRequest): NewsProblem => {
  if (error instanceof NewsProblem) return error
  payload.logger.error({ err: error, msg: `${pathname} could not be answered` })
  return new NewsProblem(503, 'The newsroom cannot answer at the moment.', {
    headers: { 'Retry-After': '10' },
  })
}
