import { z } from 'zod'
import type { NewsRoute } from '../../delivery/newsRoute.js'
import { countArticles, listArticles } from '../../desk/delivery/findArticles.js'
import { articleFields, readArticles } from '../../desk/delivery/readArticles.js'
import type { ArticleField } from '../../desk/delivery/readArticles.js'
import { json } from './answers.js'
import { readsKeptFor } from './article.js'
import { cursor, toCursor } from './cursor.js'
import { findSectionId, instant, slug, wholeNumber } from './questions.js'

/** What a list shows of a story where nothing else is asked for. */
const usualFields = [
  ...(['byline', 'credit', 'language', 'media', 'place', 'publicId', 'publishedAt'] as const),
  ...(['section', 'slug', 'stamp', 'summary', 'tags', 'title', 'updatedAt', 'url'] as const),
] satisfies readonly ArticleField[]

const isField = (name: string): name is ArticleField =>
  (articleFields as readonly string[]).includes(name)

const fields = z
  .string()
  .transform((text) => [...new Set(text.split(','))])
  .refine((names): names is ArticleField[] => names.every(isField), {
    error: `expected some of ${articleFields.join(',')}`,
  })

const question = z.strictObject({
  cursor: cursor.optional(),
  fields: fields.optional(),
  include: z.literal('total', { error: 'expected total' }).optional(),
  limit: wholeNumber(1, 100).default(20),
  section: slug.optional(),
  since: instant.optional(),
  tag: z.string().min(1).max(200).optional(),
  until: instant.optional(),
})

/**
 * `GET /api/news/{language}/articles?section&tag&since&until&limit&cursor&fields&include=total`: `{ docs, next }`, the newest
 * first. `next` is the cursor of the page behind, `null` on the last; `Link` has its address.
 */
export const articles: NewsRoute<z.infer<typeof question>> = {
  answer: async ({ desk, language, newsroom, query }) => {
    const { cursor: after, fields: wanted = usualFields, include, limit, ...filters } = query
    const section = await findSectionId(desk, filters.section)
    const asked = { ...filters, language, section }
    const { next, rows } = await listArticles(desk, { ...asked, after, limit })
    const docs = await readArticles(desk, rows, wanted)
    const total = include === undefined ? {} : { total: await countArticles(desk, asked) }
    if (next === undefined) return json({ docs, next: null, ...total })

    const parameters = new URLSearchParams({
      cursor: toCursor(next),
      ...(query.fields ? { fields: query.fields.join(',') } : {}),
      limit: String(limit),
      ...Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)),
    })
    const address = `${newsroom.delivery.apiUrl}/${language}/articles?${parameters}`
    return json({ docs, next: toCursor(next), ...total }, { Link: `<${address}>; rel="next"` })
  },
  keptFor: ({ fields: wanted }) => (wanted?.includes('reads') ? readsKeptFor : undefined),
  path: '/:language/articles',
  query: question,
}
