import type { PayloadRequest } from 'payload'
import type { RowId } from '../../article/documents.js'
import { findId } from '../../article/documents.js'
import type { Language } from '../../core/story.js'
import type { Newsroom } from '../../options.js'
import type { Card } from '../cards.js'
import { cardsSlug, findCard, findCards } from '../cards.js'
import type { Created } from '../createOnce.js'
import { createOnce } from '../createOnce.js'

/** What an editor asks for; the fields are those of the card. */
export type VersionRequest = {
  readonly assignee?: RowId | undefined
  readonly dueAt?: string | undefined
  readonly note?: string | undefined
  readonly urgent?: boolean | undefined
}

/**
 * The card of a story's version in a language, made if there is none: one for each, also when two ask at once. Whether
 * the request may be made is for its caller to know.
 *
 * @throws ValidationError when the story is in that language itself, or who is to write it does not.
 */
export const openCard = (
  newsroom: Newsroom,
  req: PayloadRequest,
  original: RowId,
  language: Language,
  request: VersionRequest = {},
): Promise<Created<Card>> =>
  createOnce(
    () =>
      findCard(newsroom, req, { language: { equals: language }, original: { equals: original } }),
    async () =>
      (await req.payload.create({
        collection: cardsSlug(newsroom),
        data: { ...request, language, original } as never,
        depth: 0,
        overrideAccess: true, // who may ask for a version, or start one, was settled before
        req,
      })) as unknown as Card,
  )

/** The story that versions are made from: a version leads to its own original. */
export const rootOf = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: RowId,
): Promise<RowId> => {
  const [card] = await findCards(newsroom, req, { version: { equals: article } }, { limit: 1 })
  return findId(card?.original) ?? article
}
