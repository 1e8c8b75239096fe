import type { CollectionSlug, PayloadRequest } from 'payload'
import { findId, idsOf, memberOf } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import type { Language } from '../core/story.js'
import type { Newsroom } from '../options.js'

/**
 * Opens the version of a story in another language: a draft with the facts carried over as data and no text, and the
 * job card that joins the two. Acts as the user of the request.
 *
 * The card comes first: it is unique per story and language, so of two people who start at once only one gets it.
 *
 * @throws ValidationError when there is a version or a card already, or the languages are the same.
 * @throws Forbidden when the user may not write in that language.
 */
export const startVersion = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  original: Readonly<Record<string, unknown>> & { readonly id: RowId },
  language: Language,
): Promise<RowId> => {
  const asUser = { depth: 0, overrideAccess: false, req, user: req.user } as const
  const cards = newsroom.slugs.translations as CollectionSlug
  const card = await req.payload.create({
    ...asUser,
    collection: cards,
    data: {
      language,
      original: original.id,
      status: 'in-progress',
      translator: req.user?.id,
    } as never,
  })
  const version = await req.payload.create({
    ...asUser,
    collection: newsroom.slugs.articles as CollectionSlug,
    data: {
      byline: original['byline'],
      credit: {
        agencies: [...idsOf(memberOf(original['credit'], 'agencies'))],
        kind: memberOf(original['credit'], 'kind'),
      },
      language,
      media: [...idsOf(original['media'])],
      place: original['place'],
      section: findId(original['section']),
    } as never,
    draft: true,
  })
  await req.payload.update({
    ...asUser,
    id: card.id,
    collection: cards,
    data: { version: version.id } as never,
  })
  return version.id
}
