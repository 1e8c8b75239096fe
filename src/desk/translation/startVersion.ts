import type { CollectionSlug, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { startedVersion } from '../../access/versionAccess.js'
import { findId, idsOf, memberOf } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import { statusAfter } from '../../core/translation/cardMoves.js'
import { say } from '../../i18n/label.js'
import type { Newsroom } from '../../options.js'
import type { ArticleRow } from '../articleRows.js'
import { findArticleRows } from '../articleRows.js'
import type { Card } from '../cards.js'
import { findCard } from '../cards.js'
import type { Created } from '../createOnce.js'
import { createOnce } from '../createOnce.js'
import { assigneeOf, changeCard } from './changeCard.js'
import { findOriginalRow, madeFrom, toOriginalText } from './madeFrom.js'
import { viewerOf } from './viewer.js'

/**
 * Opens the version a card asks for: a draft with the facts of the original carried over as data and no text. Acts as
 * the user of the request; a translator who starts a version nobody is assigned to is assigned.
 *
 * Of two who start at once one gets through, the other is given the version of the first. What a crash left half done
 * is found again by its public id.
 *
 * @throws Forbidden when the user may not write in that language.
 * @throws APIError 409 when the original is gone.
 */
export const startVersion = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  card: Card,
): Promise<Created<RowId>> => {
  const known = findId(card.version)
  if (known !== undefined) return { isNew: false, row: known }
  const original = await findOriginalRow(newsroom, req, findId(card.original))
  if (!original) throw new APIError(say(req, 'cardNoSuchStory'), 409)
  const started = await createOnce(
    () => findStarted(newsroom, req, card),
    () => create(newsroom, req, card, original),
  )
  await join(newsroom, req, card, original, started.row)
  return started
}

const findStarted = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  { versionPublicId }: Card,
): Promise<RowId | undefined> => {
  const [row] = await findArticleRows(newsroom, req, {
    limit: 1,
    select: { publicId: true },
    where: { publicId: { equals: versionPublicId } },
  })
  return row?.id
}

const create = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  { language, versionPublicId }: Card,
  original: ArticleRow,
): Promise<RowId> => {
  const { id } = await req.payload.create({
    collection: newsroom.slugs.articles as CollectionSlug,
    context: { [startedVersion]: versionPublicId },
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
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    user: req.user,
  })
  return id
}

/** Puts the version on its card, once: whoever comes second finds it there. */
const join = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  card: Card,
  original: ArticleRow,
  version: RowId,
): Promise<void> => {
  const isTranslator = !viewerOf(newsroom, req, card).isDesk
  const text = madeFrom(await toOriginalText(newsroom, req, original))
  const without = { version: { exists: false } }
  let current: Card | undefined = card
  while (current && findId(current.version) === undefined) {
    const change = {
      ...text,
      declinedReason: null,
      status: statusAfter('started', current.status),
      version,
      ...(isTranslator && assigneeOf(current) === undefined ? { assignee: req.user?.id } : {}),
    }
    if (await changeCard(newsroom, req, current, change, { guard: without })) return
    current = await findCard(newsroom, req, { id: { equals: card.id } })
  }
}
