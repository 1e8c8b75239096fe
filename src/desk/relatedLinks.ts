import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { RowId } from '../article/documents.js'
import type { Newsroom } from '../options.js'

const touching = (id: RowId): Where => ({ or: [{ from: { equals: id } }, { to: { equals: id } }] })

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
