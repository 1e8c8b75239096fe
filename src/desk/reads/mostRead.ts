import type { CollectionSlug, Payload } from 'payload'
import { publicArticles } from '../../access/articleAccess.js'
import type { RowId } from '../../article/documents.js'
import { findContenders } from '../../core/reads/mostReadDays.js'
import type { Contender } from '../../core/reads/mostReadDays.js'
import { readDay, windowDays } from '../../core/reads/readDays.js'
import type { ReadsWindow } from '../../core/reads/readDays.js'
import type { Language } from '../../core/story.js'
import type { Newsroom } from '../../options.js'
import { inListOrder, placeOf } from '../delivery/listOrder.js'
import type { Place } from '../delivery/listOrder.js'
import { toRowId } from '../otherNews/storyIndex.js'
import { findCounted, findMostCounted, keyOf } from './readsRows.js'

/** How many stories of a day are looked at, and how many of the first may have been taken down since they were read. */
const most = { ofDay: 100, takenDown: 20 } as const

export type MostRead = { readonly id: RowId; readonly reads: number }

type Question = {
  readonly language: Language
  readonly limit: number
  /** Id of a section; the story must stand in it now, and counts from when it did. */
  readonly section?: RowId | undefined
  readonly window: ReadsWindow
}

/**
 * The published stories read most often in a window, most reads first; those read as often in the order of all lists.
 *
 * Days are the newsroom's own: `24h` is today and yesterday, `7d` today and seven days before. A question takes one indexed
 * page of a hundred stories for each day, whatever the archive's size, and the missing days of those who may still be among
 * the first. A story that was never among the hundred of a day is not found: see `findContenders`.
 */
export const findMostRead = async (
  newsroom: Newsroom,
  payload: Payload,
  { language, limit, section, window }: Question,
): Promise<readonly MostRead[]> => {
  const days = windowDays(window, readDay(Date.now(), newsroom.style.timeZone))
  const lists = await Promise.all(
    days.map(async (day) => {
      const rows = await findMostCounted(newsroom, payload, {
        day,
        language,
        limit: most.ofDay,
        section,
      })
      return {
        counts: new Map(rows.map(({ article, count }) => [article, count])),
        day,
        isWhole: rows.length < most.ofDay,
      }
    }),
  )
  const contenders = findContenders(lists, limit + most.takenDown)
  const [missing, published] = await Promise.all([
    findMissing(newsroom, payload, contenders),
    findPublished(newsroom, payload, contenders, language, section),
  ])
  return contenders
    .flatMap(({ reads, story }) => {
      const row = published.get(story)
      return row ? [{ ...row, reads: reads + (missing.get(story) ?? 0) }] : []
    })
    .toSorted((a, b) => b.reads - a.reads || inListOrder(a, b))
    .slice(0, limit)
    .map(({ id, reads }) => ({ id, reads }))
}

/** The reads of contenders on days in whose list they are not. */
const findMissing = async (
  newsroom: Newsroom,
  payload: Payload,
  contenders: readonly Contender[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await findCounted(
    newsroom,
    payload,
    contenders.flatMap(({ missing, story }) => missing.map((day) => keyOf(day, story))),
  )
  const reads = new Map<string, number>()
  for (const { article, count } of rows) reads.set(article, (reads.get(article) ?? 0) + count)
  return reads
}

type Published = Place & { readonly id: RowId }

/** Those that readers see at this moment, asked for as nobody. */
const findPublished = async (
  newsroom: Newsroom,
  payload: Payload,
  contenders: readonly Contender[],
  language: Language,
  section: RowId | undefined,
): Promise<ReadonlyMap<string, Published>> => {
  if (contenders.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: newsroom.slugs.articles as CollectionSlug,
    depth: 0,
    joins: false,
    limit: contenders.length,
    overrideAccess: false,
    pagination: false,
    select: { publicId: true, publishedAt: true },
    where: {
      and: [
        { id: { in: contenders.map(({ story }) => toRowId(payload, story)) } },
        { language: { equals: language } },
        ...(section === undefined ? [] : [{ section: { equals: section } }]),
        publicArticles,
      ],
    },
  } as never)
  return new Map(
    (docs as unknown as readonly Readonly<Record<string, unknown>>[]).map((row) => [
      String(row['id']),
      { id: row['id'] as RowId, ...placeOf(row) },
    ]),
  )
}
