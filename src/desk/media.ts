import type { CollectionSlug, PayloadRequest } from 'payload'
import { idsOf, textOf } from '../article/documents.js'
import type { Newsroom } from '../options.js'

/** The file names of a story's pictures that nobody is credited for. */
export const findUncreditedMedia = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  media: unknown,
): Promise<readonly string[]> => {
  const ids = idsOf(media)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: newsroom.slugs.media as CollectionSlug,
    depth: 0,
    limit: ids.length,
    overrideAccess: true, // the credit is due whoever publishes
    pagination: false,
    req,
    where: { id: { in: [...ids] } },
  })
  return (docs as unknown as readonly Record<string, unknown>[])
    .filter(({ credit }) => textOf(credit).trim() === '')
    .map(({ filename }) => textOf(filename))
}
