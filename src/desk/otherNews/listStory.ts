import type { PayloadRequest } from 'payload'
import type { RowId } from '../../article/documents.js'
import type { Newsroom } from '../../options.js'
import type { ArticleRow } from '../articleRows.js'
import { besideTransaction } from '../besideTransaction.js'
import { stylebook } from '../stylebook.js'
import { readFrequencies } from './frequencies.js'
import type { LinkRow } from './links.js'
import { findLinksToWake, toLinks, wakeLinks } from './links.js'
import type { Proposed } from './refreshList.js'
import { fillList, findUndecided, propose } from './refreshList.js'
import { putStory } from './storyIndex.js'
import type { IndexedStory } from './storyRow.js'
import { toIndexed } from './storyRow.js'

/** A story as it goes out, with its links. */
type Read = { readonly rows: readonly LinkRow[]; readonly story: IndexedStory }

/** What its list will be made of. */
type Looked = Read & { readonly proposed: Proposed }

const ahead = 'newsroomOtherNewsAhead'

/**
 * Begins to look for a story's other news before the story is saved: on MongoDB, which answers beside the transaction
 * while Payload writes. What else changes the story on its way out the job puts right.
 */
export const lookAhead = (newsroom: Newsroom, req: PayloadRequest, article: ArticleRow): void => {
  const beside = besideTransaction(req)
  if (beside === req) return
  const looked = look(newsroom, beside, article)
  looked.catch(() => undefined) // whoever waits for it is told
  Object.assign(req.context, { [ahead]: { id: article.id, looked } })
}

/** Puts a published story where other news finds it, wakes its links, and fills its list. */
export const listStory = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: ArticleRow,
): Promise<void> => {
  const { proposed, rows, story } =
    (await takeAhead(req, article.id)) ?? (await look(newsroom, req, article))
  const links = await wakeLinks(newsroom, req, article.id, rows)
  await put(newsroom, req, { ...story, undecided: findUndecided(proposed, links) })
  await fillList(newsroom, req, article.id, links, proposed)
}

/** The same, but for the list, which is filled later. */
export const indexStory = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: ArticleRow,
): Promise<void> => {
  const { rows, story } = await read(newsroom, req, article)
  await wakeLinks(newsroom, req, article.id, rows)
  await put(newsroom, req, story)
}

const takeAhead = (req: PayloadRequest, id: RowId): Promise<Looked> | undefined => {
  const known = req.context[ahead] as { id: RowId; looked: Promise<Looked> } | undefined
  Object.assign(req.context, { [ahead]: undefined })
  return known?.id === id ? known.looked : undefined
}

const look = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: ArticleRow,
): Promise<Looked> => {
  const known = await read(newsroom, req, article)
  const links = toLinks(known.rows, article.id)
  return { ...known, proposed: await propose(newsroom, req, known.story, links) }
}

const read = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: ArticleRow,
): Promise<Read> => {
  const { names } = await stylebook(newsroom, req)
  const asked = findLinksToWake(newsroom, req, article.id)
  // While the database answers.
  const story = toIndexed(article, names)
  const rows = await asked
  // The earlier report that it stands in for, as the desk decided.
  const updateOf = toLinks(rows, article.id).find(({ relation }) => relation === 'updateOf')?.to
  return { rows, story: { ...story, updateOf } }
}

const put = async (newsroom: Newsroom, req: PayloadRequest, story: IndexedStory): Promise<void> =>
  putStory(newsroom, req, story, await readFrequencies(req.payload, story.language))
