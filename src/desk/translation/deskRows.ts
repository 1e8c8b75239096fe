import type { CollectionSlug, PayloadRequest } from 'payload'
import { findId, idsOf, textOf } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import type { DeskRow } from '../../article/translationDesk.js'
import { printStamp } from '../../core/dates/stamps.js'
import { actionsOf } from '../../core/translation/cardActions.js'
import { openStatuses } from '../../core/translation/cardMoves.js'
import type { Newsroom } from '../../options.js'
import type { Card } from '../cards.js'
import { stateOf, viewerOf } from './viewer.js'

/** Cards as the desk lists them: one question for all their stories, one for all who write them. */
export const toDeskRows = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  cards: readonly Card[],
): Promise<readonly DeskRow[]> => {
  const articles = await findHeads(
    newsroom,
    req,
    idsOf(cards.flatMap(({ original, version }) => [original, version])),
  )
  const names = await findNames(newsroom, req, idsOf(cards.map(({ assignee }) => assignee)))
  const now = new Date().toISOString()
  const headOf = (relation: unknown) => {
    const id = findId(relation)
    return id === undefined ? null : { id, language: '', title: '', ...articles.get(String(id)) }
  }
  return cards.map((card): DeskRow => {
    const assignee = findId(card.assignee)
    const original = headOf(card.original)
    const version = headOf(card.version)
    const dueAt = toInstant(card.dueAt)
    return {
      actions: actionsOf(stateOf(req, card), viewerOf(newsroom, req, card)),
      assignee:
        assignee === undefined ? null : { id: assignee, name: names.get(String(assignee)) ?? '' },
      card: card.id,
      dueAt,
      dueStamp: dueAt && printStamp(dueAt, newsroom.style),
      isOverdue: dueAt !== null && dueAt < now && openStatuses.includes(card.status),
      isUrgent: card.urgent === true,
      language: card.language,
      needsUpdateSince: toInstant(card.needsUpdateSince),
      note: textOf(card.note),
      original: original ?? { id: '', language: '', title: '' },
      originalDownSince: toInstant(card.originalDownSince),
      staleCount: card.staleCount ?? 0,
      status: card.status,
      version: version && { id: version.id, title: version.title },
    }
  })
}

const toInstant = (date: null | string | undefined): null | string =>
  date ? new Date(date).toISOString() : null

type Head = { readonly language: string; readonly title: string }

/**
 * Headlines as they stand at the desk, drafts too. Payload's own question for the newest drafts goes by which versions are
 * the newest, and on SQLite walks through those of the whole archive; this one goes by their stories.
 */
const findHeads = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  ids: readonly RowId[],
): Promise<ReadonlyMap<string, Head>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.findVersions({
    collection: newsroom.slugs.articles as CollectionSlug,
    limit: ids.length,
    pagination: false,
    req,
    select: { parent: true, version: { language: true, title: true } } as never,
    where: {
      and: [
        { parent: { in: [...new Set(ids)] } },
        // Of older versions SQL says that they are not the newest, MongoDB nothing.
        { latest: { exists: true } },
        { latest: { not_equals: false } },
      ],
    },
  })
  return new Map(
    (docs as unknown as readonly Version[]).map(({ parent, version }) => [
      String(findId(parent)),
      { language: textOf(version['language']), title: textOf(version['title']) },
    ]),
  )
}

type Version = {
  readonly parent: unknown
  readonly version: Readonly<Record<string, unknown>>
}

/** What people are called in the admin of the host. */
const findNames = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  ids: readonly RowId[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const collection = newsroom.usersSlug as CollectionSlug
  const title = req.payload.collections[collection]?.config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: ids.length,
    overrideAccess: true, // the desk sees who writes what, whatever else it may read of them
    pagination: false,
    req,
    select: { [title]: true } as never,
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(
    (docs as unknown as readonly Readonly<Record<string, unknown>>[]).map((user) => [
      String(user['id']),
      String(user[title] ?? ''),
    ]),
  )
}
