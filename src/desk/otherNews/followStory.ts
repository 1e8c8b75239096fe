import type { PayloadRequest } from 'payload'
import type { RowId } from '../../article/documents.js'
import { rankOtherNews } from '../../core/related/otherNews.js'
import type { Newsroom } from '../../options.js'
import type { ArticleRow } from '../articleRows.js'
import { silenceLinks } from '../relatedLinks.js'
import { stylebook } from '../stylebook.js'
import { countInArchive, readFrequencies } from './frequencies.js'
import { findLinks } from './links.js'
import { findListing, findShort } from './listing.js'
import { refreshList } from './refreshList.js'
import type { IndexedStory } from './storyIndex.js'
import {
  dropStory,
  findCandidates,
  findIndexed,
  putStory,
  toIndexed,
  toRowId,
} from './storyIndex.js'

/** How many older lists a new story may enter at once, and how many are filled again before a story taken down is gone. */
const most = { entered: 10, refilled: 20 } as const

/** Puts a published story where other news finds it. */
export const indexStory = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: ArticleRow,
): Promise<IndexedStory> => {
  const { names } = await stylebook(newsroom, req)
  const links = await findLinks(newsroom, req, article.id)
  const updateOf = links.find(({ relation }) => relation === 'updateOf')?.to
  const story = { ...toIndexed(article, names), updateOf }
  await putStory(newsroom, req, story, await readFrequencies(req.payload, story.language))
  return story
}

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
  for (const each of candidates.filter(({ id }) => chosen.has(id)))
    await refreshList(newsroom, req, toRowId(req.payload, each.id), each)
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

export const refreshLists = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  ids: readonly RowId[],
): Promise<void> => {
  for (const story of await findIndexed(newsroom, req, ids))
    await refreshList(newsroom, req, toRowId(req.payload, story.id), story)
}
