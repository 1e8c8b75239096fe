import type { PayloadRequest, Where } from 'payload'
import { deskViews } from '../../article/translationDesk.js'
import type { DeskList, DeskSort, DeskView } from '../../article/translationDesk.js'
import type { Language } from '../../core/story.js'
import { openStatuses } from '../../core/translation/cardMoves.js'
import type { Newsroom } from '../../options.js'
import { cardsSlug, findCards } from '../cards.js'
import { toDeskRows } from './deskRows.js'

export type DeskQuestion = {
  readonly language?: Language | undefined
  readonly page: number
  readonly sort: DeskSort
  readonly view: DeskView
}

/** What fits on a screen. */
const perPage = 25

/** The field each order is kept in. */
const keys: Readonly<Record<DeskSort, string>> = {
  '-updatedAt': '-updatedAt',
  dueAt: 'dueTurn',
  turn: 'turn',
  updatedAt: 'updatedAt',
}

/** A page of one of the desk's lists, and how long each list is, in one language or in all. */
export const listDesk = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  { language, page, sort, view }: DeskQuestion,
): Promise<DeskList> => {
  const views = viewsFor(req, language)
  const [counted, cards] = await Promise.all([
    Promise.all(
      deskViews.map(async (each) => [each, await count(newsroom, req, views[each])] as const),
    ),
    findCards(newsroom, req, views[view], { limit: perPage, page, sort: [keys[sort], 'id'] }),
  ])
  const counts = Object.fromEntries(counted) as Record<DeskView, number>
  return {
    counts,
    page,
    pages: Math.max(1, Math.ceil(counts[view] / perPage)),
    rows: await toDeskRows(newsroom, req, cards),
    view,
  }
}

const count = async (newsroom: Newsroom, req: PayloadRequest, where: Where): Promise<number> =>
  (await req.payload.db.count({ collection: cardsSlug(newsroom), req, where })).totalDocs

/** Any moment there is: databases find a span of time by an index, but not whether there is a time at all. */
const everSince = { greater_than: '1970-01-01T00:00:00.000Z' }

/** What is in each list. Each begins with the status, so that no question walks through what is done. */
const viewsFor = (
  { user }: PayloadRequest,
  language: Language | undefined,
): Readonly<Record<DeskView, Where>> => {
  const inLanguage: Where = language === undefined ? {} : { language: { equals: language } }
  const open: Where = { status: { in: [...openStatuses] }, ...inLanguage }
  return {
    'in-review': { status: { equals: 'in-review' }, ...inLanguage },
    mine: { ...open, assignee: { equals: user?.id } },
    // What is out though its original is not waits for the desk as what says something else does.
    'needs-update': {
      or: [
        { status: { equals: 'needs-update' }, ...inLanguage },
        { originalDownSince: everSince, status: { equals: 'published' }, ...inLanguage },
      ],
    },
    overdue: { ...open, dueAt: { less_than: new Date().toISOString() } },
    waiting: { status: { equals: 'requested' }, ...inLanguage },
  }
}
