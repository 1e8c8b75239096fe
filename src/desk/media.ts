import type { CollectionSlug, PayloadRequest } from 'payload'
import type { RowId } from '../article/documents.js'
import { textOf } from '../article/documents.js'
import type { Newsroom } from '../options.js'

/** Who is credited for each of these pictures, by row id as text; `''` where nobody is. A deleted picture is not there. */
export const findPhotoCredits = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  pictures: readonly RowId[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(pictures)]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: newsroom.slugs.media as CollectionSlug,
    depth: 0,
    limit: ids.length,
    overrideAccess: true, // the credit is due whoever publishes
    pagination: false,
    req,
    select: { credit: true } as never,
    where: { id: { in: ids } },
  })
  return new Map(
    (docs as unknown as readonly Record<string, unknown>[]).map(({ credit, id }) => [
      String(id),
      textOf(credit),
    ]),
  )
}
