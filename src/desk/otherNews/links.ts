import type { CollectionSlug, PayloadRequest } from 'payload'
import { findId, isObject } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import type { Relation } from '../../article/otherNewsView.js'
import type { KeptLink } from '../../core/related/composeList.js'
import type { Suggestion } from '../../core/related/otherNews.js'
import type { Newsroom } from '../../options.js'
import { toRowId } from './storyIndex.js'

export type Link = KeptLink & {
  readonly id: RowId
  readonly isLive: boolean
  readonly reasons: unknown
  readonly relation: Relation | undefined
  readonly score: number
}

/** More than any list has; bounds the questions. */
const maxLinks = 200

const relations: readonly Relation[] = ['followUp', 'notTheSame', 'updateOf']

/** Every link from a story, banned ones too, in the order of the list. */
export const findLinks = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  from: RowId,
): Promise<readonly Link[]> => {
  const { docs } = await req.payload.db.find({
    collection: slugOf(newsroom),
    joins: false,
    limit: maxLinks,
    pagination: false,
    req,
    sort: 'order',
    where: { from: { equals: from } },
  } as never)
  return (docs as unknown as readonly Readonly<Record<string, unknown>>[]).map(toLink)
}

const toLink = (row: Readonly<Record<string, unknown>>): Link => {
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
  for (const [order, to] of list.entries()) {
    const known = before.find((link) => link.to === to)
    const suggestion = suggestions.find(({ id }) => id === to)
    if (!known)
      await db.create({
        collection,
        data: {
          from,
          live: true,
          order,
          origin: 'engine',
          reasons: suggestion?.reasons,
          score: suggestion?.score,
          standing: 'suggested',
          to: toRowId(req.payload, to),
        },
        req,
        returning: false,
      } as never)
    else if (known.order !== order && !known.isByDesk)
      await db.updateOne({
        id: known.id,
        collection,
        data: { order, reasons: suggestion?.reasons, score: suggestion?.score },
        req,
        returning: false,
      } as never)
  }
}

export const slugOf = ({ slugs }: Newsroom): CollectionSlug => slugs.relatedLinks as CollectionSlug
