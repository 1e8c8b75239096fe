import type { PayloadRequest } from 'payload'
import type { RowId } from '../../article/documents.js'
import { composeList } from '../../core/related/composeList.js'
import type { EarlierReport } from '../../core/related/earlierReports.js'
import { findEarlierReports } from '../../core/related/earlierReports.js'
import type { Suggestion } from '../../core/related/otherNews.js'
import { rankOtherNews } from '../../core/related/otherNews.js'
import type { Newsroom } from '../../options.js'
import { readFrequencies } from './frequencies.js'
import type { Link } from './links.js'
import { findLinks, saveList } from './links.js'
import { findCandidates, noteUndecided, toRowId } from './storyIndex.js'
import type { IndexedStory } from './storyRow.js'
import { findVersionsToList } from './versionsToList.js'

/**
 * Kept beyond the number that is shown: when a listed story is taken down the next is there at once, without a question
 * to the index.
 */
const reserve = 3

/** What the newsroom would list under a story, best first, and the earlier stories that tell the same event. */
export type Proposed = {
  readonly earlierReports: readonly EarlierReport[]
  readonly suggestions: readonly Suggestion[]
}

/**
 * Ranks other news for a story as it stands, published or still being written. `more` are stories to choose from beside
 * those that the index finds. Changes nothing.
 */
export const propose = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  story: IndexedStory,
  links: readonly Link[],
  more: readonly IndexedStory[] = [],
): Promise<Proposed> => {
  const frequencies = await readFrequencies(req.payload, story.language)
  const versions = await findVersionsToList(newsroom, req, story)
  const candidates = [...(await findCandidates(newsroom, req, story, frequencies)), ...more]
  const idsOf = (isWanted: (link: Link) => boolean): ReadonlySet<string> =>
    new Set(links.filter(isWanted).map(({ to }) => to))
  const banned = idsOf(({ standing }) => standing === 'banned')
  const limit = newsroom.otherNewsLimit + reserve
  const ranked = rankOtherNews(
    story,
    candidates.filter(({ id }) => !banned.has(id)),
    { distinct: idsOf(({ relation }) => relation === 'notTheSame'), frequencies, limit },
  )
  const first = versions.filter(({ id }) => !banned.has(id))
  return {
    earlierReports: findEarlierReports(story, candidates, frequencies),
    suggestions: [
      ...first,
      ...ranked.filter(({ id }) => !first.some((version) => version.id === id)),
    ].slice(0, limit),
  }
}

/**
 * Brings the list of a story in the index up to date, and notes when the desk has to decide on an earlier report. What
 * the desk pinned, moved or banned stays; a second run changes nothing.
 */
export const refreshList = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  story: IndexedStory,
  more: readonly IndexedStory[] = [],
): Promise<void> => {
  const id = toRowId(req.payload, story.id)
  const links = await findLinks(newsroom, req, id)
  const proposed = await propose(newsroom, req, story, links, more)
  await fillList(newsroom, req, id, links, proposed)
  const undecided = findUndecided(proposed, links)
  if (undecided !== story.undecided) await noteUndecided(newsroom, req, story.id, undecided)
}

/** Writes what a proposal changes in a list. */
export const fillList = (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
  links: readonly Link[],
  { suggestions }: Proposed,
): Promise<void> => {
  const list = composeList(
    links.filter(({ isLive, standing }) => isLive || standing === 'banned'),
    suggestions.map((suggestion) => suggestion.id),
    newsroom.otherNewsLimit + reserve,
  )
  return saveList(newsroom, req, id, links, list, suggestions)
}

/** The earlier story that a story repeats and nobody has decided on. */
export const findUndecided = (
  { earlierReports }: Proposed,
  links: readonly Link[],
): string | undefined =>
  earlierReports.find(
    (report) => report.isReissue && !links.some(({ relation, to }) => relation && to === report.id),
  )?.id
