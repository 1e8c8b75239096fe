import type { NewsRoute } from '../../delivery/newsRoute.js'
import { document } from '../../delivery/openApi/document.js'
import { json } from './answers.js'
import { nothing } from './questions.js'

/** `GET /api/news/openapi.json`: this API in OpenAPI 3.1. */
export const openApi: NewsRoute<Readonly<Record<string, never>>> = {
  answer: ({ newsroom }) => Promise.resolve(json(document(newsroom))),
  path: '/openapi.json',
  query: nothing,
}
