import type { NewsRoute } from '../../delivery/newsRoute.js'
import { json } from './answers.js'
import { findById } from './article.js'
import { nothing } from './questions.js'

/** `GET /api/news/articles/{publicId}/other-news`: `{ docs }`, the story's other news (ຂ່າວອື່ນໆ) in their order. */
export const otherNewsById: NewsRoute<Readonly<Record<string, never>>> = {
  answer: async (asked) => json({ docs: (await findById(asked)).otherNews }),
  path: '/articles/:publicId/other-news',
  query: nothing,
}
