import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import { textOf } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import type { NewsTeaser } from '../core/newsArticle.js'
import { findNewsTeasers } from '../desk/newsArticle.js'
import { findMostRead } from '../desk/reads/mostRead.js'
import type { Newsroom } from '../options.js'
import { readParameters } from './readQuestion.js'

const question = z.strictObject({
  limit: z.coerce.number().int().min(1).max(20).default(5),
  section: z.string().min(1).max(200).optional(),
  window: z.enum(['24h', '7d', '30d']).default('24h'),
})

/** A story with how often it was read in the window. */
export type MostReadTeaser = NewsTeaser & { readonly reads: number }

/**
 * `GET /api/news/{language}/most-read?window=24h|7d|30d&section=…&limit=1–20`: `{ docs }`, each a {@link MostReadTeaser},
 * most reads first. Reads count to the day, in the newsroom's zone; an answer may be a minute old.
 *
 * @throws APIError 400 naming what is wrong with the question, 404 for a language or section that is not there.
 */
export const mostRead = (newsroom: Newsroom): Omit<Endpoint, 'root'> => ({
  handler: async function mostRead(req) {
    const language = textOf(req.routeParams?.['language'])
    if (!newsroom.languages.includes(language))
      throw new APIError('There is no such language.', 404)
    const { limit, section: slug, window } = readParameters(req, question)
    const section = slug === undefined ? undefined : await findSection(newsroom, req, slug)
    const most = await findMostRead(newsroom, req.payload, { language, limit, section, window })
    const teasers = await findNewsTeasers(
      newsroom,
      req.payload,
      language,
      most.map(({ id }) => id),
    )
    const docs = most.flatMap(({ id, reads }): readonly MostReadTeaser[] => {
      const teaser = teasers.get(id)
      return teaser ? [{ ...teaser, reads }] : []
    })
    return Response.json({ docs }, { headers: { 'Cache-Control': 'public, max-age=60' } })
  },
  method: 'get',
  path: `${newsroom.apiPath}/:language/most-read`,
})

const findSection = async (
  { slugs }: Newsroom,
  { payload }: PayloadRequest,
  slug: string,
): Promise<RowId> => {
  const { docs } = await payload.find({
    collection: slugs.sections as CollectionSlug,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    where: { slug: { equals: slug } },
  } as never)
  const [section] = docs as unknown as readonly { readonly id: RowId }[]
  if (!section) throw new APIError('There is no such section.', 404)
  return section.id
}
