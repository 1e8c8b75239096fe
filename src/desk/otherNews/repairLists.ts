import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { textOf } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import type { Newsroom } from '../../options.js'
import type { ArticleRow } from '../articleRows.js'
import { findArticleRows } from '../articleRows.js'
import { isPublishing } from '../publication.js'
import { stylebook } from '../stylebook.js'
import { forgetStory, refillShort, refreshLists } from './followStory.js'
import { findListing, findShort } from './listing.js'
import { indexStory } from './listStory.js'
import { findIndexed, findKeyed } from './storyIndex.js'
import type { IndexedStory } from './storyRow.js'
import { toIndexed } from './storyRow.js'

/** Where the last repair began: what was saved before is in order. */
const marker = 'newsroom-lists-repaired'

/** A save that began before the last repair may have ended after it. In milliseconds. */
const margin = 10 * 60_000

const pageSize = 50

/**
 * Puts right what a crash left between a story and its list: reads what was saved since the last repair, indexes and
 * lists what is missing, and takes out what is no longer out. Gives how many stories were put right.
 */
export const repairLists = async (newsroom: Newsroom, req: PayloadRequest): Promise<number> => {
  const { payload } = req
  const began = new Date().toISOString()
  const last = Date.parse(textOf(await payload.kv.get(marker)))
  const since = new Date(Number.isNaN(last) ? 0 : last - margin).toISOString()
  let repaired = 0
  let after: ArticleRow | undefined
  for (;;) {
    const page = await findSaved(newsroom, req, since, after)
    repaired += await settleStories(newsroom, req, page)
    after = page.at(-1)
    if (page.length < pageSize) break
  }
  await payload.kv.set(marker, began as never)
  return repaired
}

const findSaved = (
  newsroom: Newsroom,
  req: PayloadRequest,
  since: string,
  after: ArticleRow | undefined,
): Promise<readonly ArticleRow[]> => {
  const updatedAt = after?.['updatedAt']
  return findArticleRows(newsroom, req, {
    limit: pageSize,
    sort: ['updatedAt', 'id'],
    where: {
      publishedAt: { exists: true },
      ...(after
        ? {
            or: [
              { updatedAt: { greater_than: updatedAt } },
              { id: { greater_than: after.id }, updatedAt: { equals: updatedAt } },
            ],
          }
        : { updatedAt: { greater_than_equal: since } }),
    },
  })
}

/**
 * Makes the index and the lists say what stories say: what is out is indexed and has its list, what is not is gone from
 * both. What is true already is not written. Gives how many were put right.
 */
export const settleStories = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  articles: readonly ArticleRow[],
): Promise<number> => {
  const { names } = await stylebook(newsroom, req)
  const ids = articles.map(({ id }) => id)
  const indexed = await findIndexed(newsroom, req, ids)
  const keyed = await findKeyed(newsroom, req, ids)
  const short = new Set(await findShort(newsroom, req, ids))
  const toList: RowId[] = []
  let gone = 0
  for (const article of articles) {
    const known = indexed.find(({ id }) => id === String(article.id))
    if (isPublishing(article)) {
      const isFound = known && (known.terms.length === 0 || keyed.has(known.id))
      const isTrue = isFound && isSame(toIndexed(article, names), known)
      if (!isTrue) await indexStory(newsroom, req, article)
      if (!isTrue || short.has(article.id)) toList.push(article.id)
      continue
    }
    const lists = await findListing(newsroom, req, article.id)
    if (!known && lists.length === 0) continue
    await refillShort(newsroom, req, await forgetStory(newsroom, req, article.id))
    gone += 1
  }
  // Once all are in the index: stories of one morning list one another.
  await refreshLists(newsroom, req, toList)
  return gone + toList.length
}

/** What a story replaces or repeats is the desk's word, not the article's. */
const isSame = (one: IndexedStory, other: IndexedStory): boolean =>
  isDeepStrictEqual(
    { ...one, undecided: undefined, updateOf: undefined, words: undefined },
    { ...other, undecided: undefined, updateOf: undefined, words: undefined },
  )
