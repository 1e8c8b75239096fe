import { z } from 'zod'
import type { NewsTeaser } from '../../core/newsArticle.js'
import type { NewsRoute } from '../../delivery/newsRoute.js'
import { findNewsTeasers } from '../../desk/newsArticle.js'
import { findMostRead } from '../../desk/reads/mostRead.js'
import { json } from './answers.js'
import { findSectionId, slug, wholeNumber } from './questions.js'

const question = z.strictObject({
  limit: wholeNumber(1, 20).default(5),
  section: slug.optional(),
  window: z.enum(['24h', '7d', '30d'], { error: 'expected 24h, 7d or 30d' }).default('24h'),
})

/** A story with how often it was read in the window. */
export type MostReadTeaser = NewsTeaser & { readonly reads: number }

/**
 * `GET /api/news/{language}/most-read?window=24h|7d|30d&section=…&limit=1–20`: `{ docs }`, each a {@link MostReadTeaser},
 * most reads first. Reads count to the day, in the newsroom's zone.
 */
export const mostRead: NewsRoute<z.infer<typeof question>> = {
  answer: async ({ desk, language, newsroom, payload, query }) => {
    const { limit, window } = query
    const section = await findSectionId(desk, query.section)
    const most = await findMostRead(newsroom, payload, { language, limit, section, window })
    const teasers = await findNewsTeasers(
      newsroom,
      payload,
      most.map(({ id }) => id),
    )
    return json({
      docs: most.flatMap(({ id, reads }): readonly MostReadTeaser[] => {
        const teaser = teasers.get(String(id))
        return teaser ? [{ ...teaser, reads }] : []
      }),
    })
  },
  keptFor: () => 60,
  path: '/:language/most-read',
  query: question,
}
