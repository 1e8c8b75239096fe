import type { CollectionSlug, PayloadRequest } from 'payload'
import { idsOf, textOf } from '../article/documents.js'
import type { Newsroom } from '../options.js'

/** Who is credited for each of a story's pictures, in their order; `''` where nobody is. */
export const readPhotoCredits = async (
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
  const credits = new Map(
    (docs as unknown as readonly Record<string, unknown>[]).map(({ credit, id }) => [
      String(id),
      textOf(credit),
    ]),
  )
  return ids.flatMap((id) => credits.get(String(id)) ?? [])
}
