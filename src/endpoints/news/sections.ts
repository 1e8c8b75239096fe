import { isObject, textOf } from '../../article/documents.js'
import type { NewsRoute } from '../../delivery/newsRoute.js'
import { json } from './answers.js'
import { nothing } from './questions.js'

/** More sections than any newsroom has; bounds the question. */
const most = 500

/**
 * `GET /api/news/sections`: `{ docs }`, the sections in the newsroom's order, each `{ mediaTopic, name, slug }` with its name
 * in every language it has one in.
 */
export const sections: NewsRoute<Readonly<Record<string, never>>> = {
  answer: async ({ desk }) => {
    const rows = await desk.find('sections', { limit: most, sort: ['order', 'slug'], where: {} })
    return json({
      docs: rows.map(({ mediaTopic, name, slug }) => ({
        mediaTopic: textOf(mediaTopic) || null,
        name: Object.fromEntries(
          Object.entries(isObject(name) ? name : {}).filter(([, text]) => textOf(text) !== ''),
        ),
        slug: textOf(slug),
      })),
    })
  },
  path: '/sections',
  query: nothing,
}
