import { textOf } from '../../article/documents.js'
import { toJsonLd, toOpenGraph, toShareLinks } from '../../core/delivery/index.js'
import type { NewsArticle } from '../../core/newsArticle.js'
import type { Asked, NewsRoute } from '../../delivery/newsRoute.js'
import { NewsProblem } from '../../delivery/problem.js'
import type { NewsAnswer } from '../../delivery/readCache.js'
import { findArticle, findPublished } from '../../desk/delivery/findArticles.js'
import { urlOf } from '../../desk/delivery/storyParts.js'
import { json } from './answers.js'
import { nothing } from './questions.js'

/** Reads are part of a story's answer and change without a publication. In seconds. */
export const readsKeptFor = 300

type Nothing = Readonly<Record<string, never>>

/**
 * `GET /api/news/{language}/articles/{slug}`: a published story with everything its page shows, `jsonLd`, `openGraph` and
 * `share` included.
 *
 * An address the story has left answers 301 with `{ movedTo: { language, publicId, slug, url } }` and leads to the new one;
 * one whose story was deleted, or lies in the trash, answers 410. Drafts answer as what never was, 404, also those that were
 * out before.
 */
export const articleBySlug: NewsRoute<Nothing> = {
  answer: async (asked) => {
    const { desk, language, place } = asked
    const slug = place('slug')
    const article = await findArticle(desk, {
      language: { equals: language },
      slug: { equals: slug },
    })
    return article ? json(toPage(article, asked)) : answerMoved(asked, slug)
  },
  keptFor: () => readsKeptFor,
  path: '/:language/articles/:slug',
  query: nothing,
}

/** `GET /api/news/articles/{publicId}`: the same by the id a story keeps for ever. */
export const articleById: NewsRoute<Nothing> = {
  answer: async (asked) => json(toPage(await findById(asked), asked)),
  keptFor: () => readsKeptFor,
  path: '/articles/:publicId',
  query: nothing,
}

/** @throws NewsProblem 404 where no such story is out. */
export const findById = async ({ desk, place }: Asked<unknown>): Promise<NewsArticle> => {
  const article = await findArticle(desk, { publicId: { equals: place('publicId') } })
  if (!article) throw new NewsProblem(404, noArticle)
  return article
}

const noArticle = 'There is no such article.'

const toPage = (article: NewsArticle, { newsroom }: Asked<unknown>) => {
  const publisher = newsroom.delivery.publisher(article.language)
  return {
    ...article,
    jsonLd: toJsonLd(article, publisher),
    openGraph: toOpenGraph(article, publisher),
    share: toShareLinks(article, publisher),
  }
}

/** Where the story of an address went that is no longer its own. @throws NewsProblem 404, 410 */
const answerMoved = async (asked: Asked<unknown>, slug: string): Promise<NewsAnswer> => {
  const { desk, language, newsroom } = asked
  const { isGone, publicId } = await desk.ownerOf(language, slug)
  // Asked in any case: what is not out takes as long as what never was.
  const [row] = await findPublished(desk, { publicId: { equals: publicId } }, 1)
  if (isGone) throw new NewsProblem(410, 'This article was taken down.')
  if (!row) throw new NewsProblem(404, noArticle)
  const movedTo = {
    language: textOf(row['language']),
    publicId,
    slug: textOf(row['slug']),
    url: urlOf(desk, row),
  }
  const { apiUrl } = newsroom.delivery
  return {
    ...json(
      { movedTo },
      { Location: `${apiUrl}/${movedTo.language}/articles/${encodeURIComponent(movedTo.slug)}` },
    ),
    status: 301,
  }
}
