import type { CollectionSlug, PayloadRequest } from 'payload'
import type { RowId } from '../article/documents.js'
import type { Newsroom } from '../options.js'

/**
 * Key of the request's context while the desk opens a version, which is the one way a translator's story begins. There
 * stands the public id the version will have: no two stories have the same, so of two who start it one gets through.
 */
export const startedVersion = 'newsroomStartedVersion'

/** Whether an article is the version of a story, and no story of its own. */
export const isVersion = async (
  { slugs }: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<boolean> => {
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.translations as CollectionSlug,
    req,
    where: { version: { equals: id } },
  })
  return totalDocs > 0
}
