import type { Payload } from 'payload'
import { z } from 'zod'
import { readsPace } from '../../core/reads/readsPace.js'
import { addressOf } from '../../delivery/addressOf.js'
import type { NewsRoute } from '../../delivery/newsRoute.js'
import { NewsProblem } from '../../delivery/problem.js'
import { searchStories } from '../../desk/delivery/searchStories.js'
import { findSections, toTeaser } from '../../desk/delivery/storyParts.js'
import { json } from './answers.js'
import { wholeNumber } from './questions.js'

const question = z.strictObject({
  limit: wholeNumber(1, 50).default(20),
  q: z
    .string({ error: 'expected what to search for' })
    .trim()
    .min(1, 'expected what to search for')
    .max(200, 'expected at most 200 characters'),
})

/** Questions a minute: from one address, and from all together where addresses are not known. */
const mostAMinute = { fromAll: 600, fromOne: 30 } as const

const paces = new WeakMap<Payload, ReturnType<typeof readsPace>>()

/**
 * `GET /api/news/{language}/search?q=…&limit=1–50`: `{ docs }`, the stories of the language that have all the words in
 * headline, summary or copy, best first. Forms of a word and spellings of Lao are one.
 */
export const search: NewsRoute<z.infer<typeof question>> = {
  answer: async ({ desk, language, query }) => {
    const rows = await searchStories(desk, query.q, language, query.limit)
    const sections = await findSections(desk, rows)
    return json({ docs: rows.map((row) => toTeaser(desk, row, sections)) })
  },
  mayAsk: (newsroom, req) => {
    const address = addressOf(newsroom, req)
    const pace = paces.get(req.payload) ?? readsPace()
    paces.set(req.payload, pace)
    const { fromAll, fromOne } = mostAMinute
    if (pace.allows(address ?? '', address === undefined ? fromAll : fromOne, Date.now())) return
    throw new NewsProblem(429, 'You asked too often; try again in a minute.', {
      headers: { 'Retry-After': '60' },
    })
  },
  path: '/:language/search',
  query: question,
}
