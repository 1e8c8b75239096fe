import { setImmediate } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import type { RowId } from '../../article/documents.js'
import { rankOtherNews } from '../../core/related/otherNews.js'
import type { Newsroom } from '../../options.js'
import { silenceLinks } from '../relatedLinks.js'
import { countInArchive, readFrequencies } from './frequencies.js'
import { findListing, findShort } from './listing.js'
import { refreshList } from './refreshList.js'
import { dropStory, findCandidates, findIndexed, toRowId } from './storyIndex.js'
import type { IndexedStory } from './storyRow.js'

/** How many older lists a new story may enter at once, and how many are filled again before a story taken down is gone. */
const most = { entered: 10, refilled: 20 } as const

/** Counts a story's terms, once, when it came out for the first time. */
export const countStory = (req: PayloadRequest, { language, section, terms }: IndexedStory) =>
  countInArchive(req.payload, language, [{ section, terms: terms.map(({ term }) => term) }])

/** Lets a story that came out enter the lists of older stories that are short, or where it is better than what they have. */
export const enterOlderLists = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  story: IndexedStory,
): Promise<void> => {
  const frequencies = await readFrequencies(req.payload, story.language)
  const candidates = await findCandidates(newsroom, req, story, frequencies)
  const near = rankOtherNews(story, candidates, { frequencies, limit: most.entered })
    .filter(({ score }) => score > 0)
    .map(({ id }) => id)
  const short = await findShort(
    newsroom,
    req,
    candidates.map(({ id }) => toRowId(req.payload, id)),
  )
  const chosen = new Set([...near, ...short.slice(0, most.entered).map(String)])
  // An older story asks the index for what came before it: the new one is handed in.
  for (const each of candidates.filter(({ id }) => chosen.has(id))) {
    await othersTurn()
    await refreshList(newsroom, req, each, [story])
  }
}

/** A story was taken down: it is gone from every list and from the index. Gives the lists it stood in. */
export const forgetStory = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<readonly RowId[]> => {
  const lists = await findListing(newsroom, req, id)
  await dropStory(newsroom, req, id)
  await silenceLinks(newsroom, req, id)
  return lists
}

/** Fills the lists that became short at once, so far as one request can. */
export const refillShort = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  lists: readonly RowId[],
): Promise<void> => {
  const short = await findShort(newsroom, req, lists)
  await refreshLists(newsroom, req, short.slice(0, most.refilled))
}

/**
 * Lets whoever else asks this process be answered between two lists: SQLite's client never waits, so that a job on it would
 * keep readers waiting until its last list.
 */
const othersTurn = (): Promise<void> => setImmediate()

export const refreshLists = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  ids: readonly RowId[],
): Promise<void> => {
  for (const story of await findIndexed(newsroom, req, ids)) {
    await othersTurn()
    await refreshList(newsroom, req, story)
  }
}
