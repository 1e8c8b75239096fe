import { toJsonLd, toNinjs, toPrintPage } from '../../core/delivery/index.js'
import type { Publisher } from '../../core/delivery/index.js'
import type { NewsArticle } from '../../core/newsArticle.js'
import type { NewsRoute } from '../../delivery/newsRoute.js'
import type { NewsAnswer } from '../../delivery/readCache.js'
import { toPage } from '../../import/toPage.js'
import type { Newsroom } from '../../options.js'
import { json, text } from './answers.js'
import { findById, readsKeptFor } from './article.js'
import { nothing } from './questions.js'

type Print = (article: NewsArticle, publisher: Publisher, newsroom: Newsroom) => NewsAnswer

/** What a story can be had as, by the end of its address. */
const formats: Readonly<Record<string, Print>> = {
  jsonld: (article, publisher) => ({
    body: JSON.stringify(toJsonLd(article, publisher)),
    type: 'application/ld+json; charset=utf-8',
  }),
  'ninjs.json': (article, publisher) => json(toNinjs(article, publisher)),
  'print.html': (article, publisher) => ({
    ...text(toPrintPage(article, publisher), 'text/html'),
    headers: { 'Content-Security-Policy': printPolicy },
  }),
  txt: (article, _publisher, { style }) => text(toPage(article, style), 'text/plain'),
}

/** A sheet of paper runs nothing and fetches only pictures. */
const printPolicy = "default-src 'none'; img-src *; style-src 'unsafe-inline'; frame-ancestors *"

/**
 * `GET /api/news/articles/{publicId}.ninjs.json`, `.jsonld`, `.txt`, `.print.html`: a story as IPTC ninjs 3.1, as schema.org
 * NewsArticle, as the agency's page in plain text, which `newsroom import` reads back, and as a page to print.
 */
export const articleFormats: readonly NewsRoute<Readonly<Record<string, never>>>[] = Object.entries(
  formats,
).map(([suffix, print]) => ({
  answer: async (asked) => {
    const article = await findById(asked)
    return print(article, asked.newsroom.delivery.publisher(article.language), asked.newsroom)
  },
  keptFor: () => readsKeptFor,
  path: `/articles/:publicId.${suffix}`,
  query: nothing,
}))
