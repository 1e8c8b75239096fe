import type { CollectionSlug, PayloadRequest } from 'payload'
import type { RowId } from '../article/documents.js'
import { textOf } from '../article/documents.js'
import type { ArticleRow } from '../desk/articleRows.js'
import type { Newsroom } from '../options.js'

/**
 * The story in the address of a request, as whoever asks may read it, with its newest draft.
 *
 * @throws NotFound
 */
export const findStory = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId = textOf(req.routeParams?.['id']),
): Promise<ArticleRow> =>
  (await req.payload.findByID({
    id,
    collection: newsroom.slugs.articles as CollectionSlug,
    depth: 0,
    draft: true,
    joins: false,
    overrideAccess: false,
    req,
    user: req.user,
  })) as unknown as ArticleRow
