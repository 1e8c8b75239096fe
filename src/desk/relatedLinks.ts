import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { findId } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import type { Newsroom } from '../options.js'
import { isLive } from './articleRows.js'

const touching = (id: RowId): Where => ({ or: [{ from: { equals: id } }, { to: { equals: id } }] })

/** A story came out: links the desk made while it was a draft come alive where the story at the other end is out too. */
export const wakeLinks = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<void> => {
  const collection = newsroom.slugs.relatedLinks as CollectionSlug
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 200,
    overrideAccess: true, // links follow their stories, whoever published
    pagination: false,
    req,
    where: { and: [touching(id), { live: { not_equals: true } }] },
  })
  for (const link of docs as unknown as readonly { from: unknown; id: RowId; to: unknown }[]) {
    const other = [link.from, link.to]
      .map(findId)
      .find((end) => end !== undefined && String(end) !== String(id))
    if (other !== undefined && (await isLive(newsroom, req, other)))
      await req.payload.update({
        id: link.id,
        collection,
        data: { live: true } as never,
        overrideAccess: true, // links follow their stories, whoever published
        req,
      })
  }
}

/**
 * A story was taken down: it leaves every list at once. What the engine suggested is forgotten; what the desk pinned or
 * banned sleeps until the story is out again.
 */
export const silenceLinks = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<void> => {
  const collection = newsroom.slugs.relatedLinks as CollectionSlug
  await req.payload.delete({
    collection,
    overrideAccess: true, // links follow their stories, whoever took them down
    req,
    where: {
      and: [
        { to: { equals: id } },
        { origin: { equals: 'engine' } },
        { standing: { equals: 'suggested' } },
      ],
    },
  })
  await req.payload.update({
    collection,
    data: { live: false } as never,
    overrideAccess: true, // links follow their stories, whoever took them down
    req,
    where: { and: [touching(id), { live: { equals: true } }] },
  })
}

/** A story is deleted for good: its links go first, for a link to nothing is none. */
export const removeLinks = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<void> => {
  await req.payload.delete({
    collection: newsroom.slugs.relatedLinks as CollectionSlug,
    overrideAccess: true, // links follow their stories, whoever deleted them
    req,
    where: touching(id),
  })
}
