import type { CollectionSlug, PayloadRequest } from 'payload'
import { findId } from '../../article/documents.js'
import type { Newsroom } from '../../options.js'
import { isLive } from '../articleRows.js'
import type { Card } from '../cards.js'

/** Takes the versions that are out down, as their original was. What is written in them stays, as a draft. */
export const takeDown = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  cards: readonly Card[],
): Promise<void> => {
  for (const { version } of cards) {
    const id = findId(version)
    if (id === undefined || !(await isLive(newsroom, req, id))) continue
    await req.payload.update({
      id,
      collection: newsroom.slugs.articles as CollectionSlug,
      data: { _status: 'draft' } as never,
      depth: 0,
      overrideAccess: true, // versions follow their story, whoever took it down
      req,
      // Payload then asks nothing else of the version: a draft over it without a headline is no reason to leave it out.
      unpublishAllLocales: true,
    })
  }
}
