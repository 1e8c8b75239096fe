import type { Endpoint } from 'payload'
import { textOf } from '../article/documents.js'
import { findNewsArticle } from '../desk/newsArticle.js'
import type { Newsroom } from '../options.js'

/**
 * `GET /api/news/{language}/articles/{slug}`: a published story with everything its page shows, as {@link NewsArticle}.
 *
 * Answers 404 for drafts and for what was taken down exactly as for what never was (RFC 9457 problem details).
 */
export const articleBySlug = (newsroom: Newsroom): Omit<Endpoint, 'root'> => ({
  handler: async function articleBySlug({ payload, routeParams }) {
    const language = textOf(routeParams?.['language'])
    const slug = textOf(routeParams?.['slug']).normalize('NFC')
    const article = newsroom.languages.includes(language)
      ? await findNewsArticle(newsroom, payload, {
          language: { equals: language },
          slug: { equals: slug },
        })
      : undefined
    return article ? Response.json(article) : notFound()
  },
  method: 'get',
  path: `${newsroom.apiPath}/:language/articles/:slug`,
})

const notFound = (): Response =>
  new Response(
    JSON.stringify({ status: 404, title: 'There is no such article.', type: 'about:blank' }),
    {
      headers: { 'Content-Type': 'application/problem+json; charset=utf-8' },
      status: 404,
    },
  )
