import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { findId, isObject } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import type { Relation } from '../../article/otherNewsView.js'
import type { KeptLink } from '../../core/related/composeList.js'
import type { Suggestion } from '../../core/related/otherNews.js'
import type { Newsroom } from '../../options.js'
import { isLive } from '../articleRows.js'
import { insertMany } from '../insertMany.js'
import { toRowId } from './storyIndex.js'

export type Link = KeptLink & {
  readonly id: RowId
  readonly isLive: boolean
  readonly reasons: unknown
  readonly relation: Relation | undefined
  readonly score: number
}

export type LinkRow = Readonly<Record<string, unknown>>

/** More than any list has; bounds the questions. */
const maxLinks = 200

const relations: readonly Relation[] = ['followUp', 'notTheSame', 'updateOf']

/** Every link from a story, banned ones too, in the order of the list. */
export const findLinks = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  from: RowId,
): Promise<readonly Link[]> =>
  (await findRows(newsroom, req, { from: { equals: from } })).map(toLink)

/** {@link findLinks}, and those that lead to the story and sleep: what `wakeLinks` wants to know. */
export const findLinksToWake = (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<readonly LinkRow[]> =>
  findRows(newsroom, req, {
    or: [{ from: { equals: id } }, { live: { not_equals: true }, to: { equals: id } }],
  })

/**
 * A story came out: links the desk made while it was a draft come alive where the story at the other end is out too.
 * Gives those from the story, as {@link findLinks} does.
 */
export const wakeLinks = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
  rows: readonly LinkRow[],
): Promise<readonly Link[]> => {
  const woken = new Set<unknown>()
  for (const row of rows.filter(({ live }) => live !== true)) {
    const other = [row['from'], row['to']].map(findId).find((end) => String(end) !== String(id))
    if (other === undefined || !(await isLive(newsroom, req, other))) continue
    await req.payload.update({
      id: findId(row) ?? '',
      collection: slugOf(newsroom),
      data: { live: true } as never,
      overrideAccess: true, // links follow their stories, whoever published
      req,
    })
    woken.add(row)
  }
  return toLinks(
    rows.map((row) => (woken.has(row) ? { ...row, live: true } : row)),
    id,
  )
}

/** Those of the rows that lead from a story. */
export const toLinks = (rows: readonly LinkRow[], from: RowId): readonly Link[] =>
  rows.filter((row) => String(findId(row['from'])) === String(from)).map(toLink)

const findRows = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  where: Where,
): Promise<readonly LinkRow[]> => {
  const { docs } = await req.payload.db.find({
    collection: slugOf(newsroom),
    joins: false,
    limit: maxLinks,
    pagination: false,
    req,
    sort: 'order',
    where,
  } as never)
  return docs as unknown as readonly LinkRow[]
}

const toLink = (row: LinkRow): Link => {
  const { order, origin, reasons, relation, score, standing } = row
  const isOfDesk = standing === 'pinned' || standing === 'banned'
  return {
    id: findId(row) ?? '',
    isByDesk: origin === 'desk' || isOfDesk,
    isLive: row['live'] === true,
    order: typeof order === 'number' ? order : 0,
    reasons: isObject(reasons) ? reasons : undefined,
    relation: relations.find((one) => one === relation),
    score: typeof score === 'number' ? score : 0,
    standing: isOfDesk ? standing : 'suggested',
    to: String(findId(row['to']) ?? ''),
  }
}

/**
 * Makes the kept links say what the list says. New links are put in, those of the engine that left it are taken out, and
 * only what moved is written: the listed stories themselves are not touched.
 */
export const saveList = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  from: RowId,
  before: readonly Link[],
  list: readonly string[],
  suggestions: readonly Suggestion[],
): Promise<void> => {
  const { db } = req.payload
  const collection = slugOf(newsroom)
  const gone = before.filter(
    ({ isByDesk, relation, to }) => !isByDesk && !relation && !list.includes(to),
  )
  if (gone.length > 0)
    await db.deleteMany({
      collection,
      req,
      where: { id: { in: gone.map(({ id }) => id) } },
    } as never)
  const added: Record<string, unknown>[] = []
  for (const [order, to] of list.entries()) {
    const known = before.find((link) => link.to === to)
    const { reasons, score } = suggestions.find(({ id }) => id === to) ?? {}
    if (!known)
      added.push({
        from,
        live: true,
        order,
        origin: 'engine',
        reasons,
        score,
        standing: 'suggested',
        to: toRowId(req.payload, to),
      })
    else if (known.order !== order && !known.isByDesk)
      await db.updateOne({
        id: known.id,
        collection,
        data: { order, reasons, score },
        req,
        returning: false,
      } as never)
  }
  await insertMany(req, collection, added)
}

export const slugOf = ({ slugs }: Newsroom): CollectionSlug => slugs.relatedLinks as CollectionSlug
