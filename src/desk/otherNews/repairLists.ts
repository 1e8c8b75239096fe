import type { PayloadRequest } from 'payload'
import { findId, textOf } from '../../article/documents.js'
import type { Newsroom } from '../../options.js'
import type { ArticleRow } from '../articleRows.js'
import { findArticleRows } from '../articleRows.js'
import { isPublishing } from '../publication.js'
import { stylebook } from '../stylebook.js'
import { forgetStory, indexStory, refillShort } from './followStory.js'
import { findListing, findShort } from './listing.js'
import { refreshList } from './refreshList.js'
import { findIndexed, toIndexed } from './storyIndex.js'

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
    repaired += await repairPage(newsroom, req, page)
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

const repairPage = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  page: readonly ArticleRow[],
): Promise<number> => {
  const { names } = await stylebook(newsroom, req)
  const indexed = await findIndexed(
    newsroom,
    req,
    page.map(({ id }) => id),
  )
  const short = new Set(
    await findShort(
      newsroom,
      req,
      page.map(({ id }) => id),
    ),
  )
  let repaired = 0
  for (const article of page) {
    const known = indexed.find(({ id }) => id === String(findId(article)))
    if (!isPublishing(article)) {
      const lists = await findListing(newsroom, req, article.id)
      if (!known && lists.length === 0) continue
      await refillShort(newsroom, req, await forgetStory(newsroom, req, article.id))
    } else {
      // What it replaces is the desk's word, not the article's.
      const isTrue = known && isSame({ ...known, updateOf: undefined }, toIndexed(article, names))
      if (isTrue && !short.has(article.id)) continue
      await refreshList(newsroom, req, article.id, await indexStory(newsroom, req, article))
    }
    repaired += 1
  }
  return repaired
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one, sorted) === JSON.stringify(other, sorted)

/** The adapters give members back in an order of their own, and leave out what is empty. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, member]) => member !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value
