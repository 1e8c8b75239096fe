import type { PayloadRequest, Where } from 'payload'
import type { RowId } from '../../article/documents.js'
import type { Counted, Frequencies } from '../../core/related/frequencies.js'
import { countStories, noFrequencies } from '../../core/related/frequencies.js'
import type { Language } from '../../core/story.js'
import type { Newsroom } from '../../options.js'
import type { ArticleRow } from '../articleRows.js'
import { findArticleRows } from '../articleRows.js'
import { noteChange } from '../delivery/noteChange.js'
import { isPublishing } from '../publication.js'
import { stylebook } from '../stylebook.js'
import { forgetStory, refreshLists } from './followStory.js'
import { readFrequencies, writeFrequencies } from './frequencies.js'
import { findPositions, putStory, toRowId } from './storyIndex.js'
import { toIndexed } from './storyRow.js'

export type RelinkOptions = {
  readonly language?: Language | undefined
  /** Called after each page with what is done, so that a later run can go on from there. */
  readonly onPage?: (done: RelinkState, stories: number) => Promise<void>
  /** ISO 8601: only stories that came out since. Counts of the archive then stay as they are. */
  readonly since?: string | undefined
  readonly state?: RelinkState | undefined
}

/** How far a run has come: first every story is indexed, oldest first, then every list filled. */
export type RelinkState = {
  readonly after?: { readonly id: number | string; readonly publishedAt: string } | undefined
  readonly counts: Readonly<Record<Language, Frequencies>>
  readonly pass: 'index' | 'lists'
}

const pageSize = 100

/**
 * Makes the index and every list anew from the published stories. Safe while people work: each story is read and written
 * by itself, the desk's own choices stay, and what is taken down meanwhile is taken out again.
 */
export const relink = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  options: RelinkOptions = {},
): Promise<void> => {
  let state: RelinkState = options.state ?? { counts: {}, pass: 'index' }
  for (;;) {
    const page = await findPage(newsroom, req, options, state)
    state =
      state.pass === 'index'
        ? { ...state, counts: await indexPage(newsroom, req, page, state.counts, options) }
        : state
    if (state.pass === 'lists')
      await refreshLists(
        newsroom,
        req,
        page.map(({ id }) => id),
      )
    const last = page.at(-1)
    if (last) state = { ...state, after: { id: last.id, publishedAt: String(last['publishedAt']) } }
    await options.onPage?.(state, page.length)
    if (page.length === pageSize) continue
    if (state.pass === 'lists') return noteChange(newsroom, req)
    if (options.since === undefined) await endIndex(newsroom, req, options, state)
    state = { counts: state.counts, pass: 'lists' }
  }
}

export const whereToRelink = ({ language, since }: RelinkOptions): Where => ({
  _status: { equals: 'published' },
  deletedAt: { exists: false },
  ...(language === undefined ? {} : { language: { equals: language } }),
  ...(since === undefined ? {} : { publishedAt: { greater_than_equal: since } }),
})

const findPage = (
  newsroom: Newsroom,
  req: PayloadRequest,
  options: RelinkOptions,
  { after, pass }: RelinkState,
): Promise<readonly ArticleRow[]> =>
  findArticleRows(newsroom, req, {
    limit: pageSize,
    ...(pass === 'lists' ? { select: { publishedAt: true } } : {}),
    sort: ['publishedAt', 'id'],
    where: {
      and: [
        whereToRelink(options),
        ...(after
          ? [
              {
                or: [
                  { publishedAt: { greater_than: after.publishedAt } },
                  {
                    and: [
                      { publishedAt: { equals: after.publishedAt } },
                      { id: { greater_than: after.id } },
                    ],
                  },
                ],
              },
            ]
          : []),
      ],
    },
  })

/** Rarity is as it was when the stories came out: each page is indexed by the counts of those before it. */
const indexPage = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  page: readonly ArticleRow[],
  counts: RelinkState['counts'],
  { since }: RelinkOptions,
): Promise<RelinkState['counts']> => {
  const { names } = await stylebook(newsroom, req)
  const stories = page.map((article) => toIndexed(article, names))
  const next: Record<Language, Frequencies> = { ...counts }
  for (const language of new Set(stories.map((story) => story.language))) {
    const own = stories.filter((story) => story.language === language)
    const before =
      since === undefined
        ? (next[language] ?? noFrequencies)
        : await readFrequencies(req.payload, language)
    for (const story of own) await putStory(newsroom, req, story, before)
    if (since === undefined) next[language] = countStories(before, own.map(toCounted))
  }
  await dropTakenDown(
    newsroom,
    req,
    page.map(({ id }) => id),
  )
  return next
}

/** The whole archive was read: its counts are those of the newsroom, and what was not read is not out. */
const endIndex = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  { language }: RelinkOptions,
  { counts }: RelinkState,
): Promise<void> => {
  for (const [each, counted] of Object.entries(counts))
    await writeFrequencies(req.payload, each, counted)
  let after = ''
  for (;;) {
    const page = await findPositions(newsroom, req, { after, language, limit: pageSize })
    await dropTakenDown(
      newsroom,
      req,
      page.map(({ id }) => toRowId(req.payload, id)),
    )
    after = page.at(-1)?.position ?? ''
    if (page.length < pageSize) return
  }
}

const toCounted = ({ section, terms }: ReturnType<typeof toIndexed>): Counted => ({
  section,
  terms: terms.map(({ term }) => term),
})

const dropTakenDown = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  ids: readonly RowId[],
): Promise<void> => {
  if (ids.length === 0) return
  const now = await findArticleRows(newsroom, req, {
    limit: ids.length,
    select: { _status: true, deletedAt: true },
    where: { id: { in: [...ids] } },
  })
  const out = new Set(now.filter(isPublishing).map(({ id }) => id))
  for (const id of ids) if (!out.has(id)) await forgetStory(newsroom, req, id)
}
