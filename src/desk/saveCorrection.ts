import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { isObject } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import type { Newsroom } from '../options.js'
import type { ArticleRow } from './articleRows.js'
import { isPublishing } from './publication.js'
import { followCorrected } from './translationCards.js'

type Article = Readonly<Record<string, unknown>>

const corrected = ['body', 'credit', 'datelineDate', 'place', 'summary', 'title'] as const

/**
 * Saves a corrected article as a version of its own: a draft stays a draft, what is out stays out, and a newer draft
 * over it stays the newest as it was. `req` is a {@link correctionRequest}.
 *
 * @throws ValidationError when the story is out and a rule now keeps it from its readers.
 * @throws Locked while somebody has it open in the admin.
 */
export const saveCorrection = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  before: ArticleRow,
  after: ArticleRow,
): Promise<void> => {
  const changes = Object.fromEntries(
    corrected.flatMap((field) => (after[field] === before[field] ? [] : [[field, after[field]]])),
  )
  const isOurs = await initTransaction(req)
  try {
    if (isPublishing(before)) await savePublished(newsroom, req, before, changes)
    else await update(newsroom, req, before.id, { ...changes, _status: 'draft' })
    if (isOurs) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Payload lays a change over the newest version; where that is a draft, what is out is sent whole, and the draft after it. */
const savePublished = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  before: ArticleRow,
  changes: Article,
): Promise<void> => {
  const { id } = before
  const newest = await findWhole(newsroom, req, id, true)
  const hasDraft = !isPublishing(newest)
  const out = hasDraft ? whole(newsroom, req, await findWhole(newsroom, req, id, false)) : {}
  const saved = await update(newsroom, req, id, { ...out, ...changes, _status: 'published' })
  if (hasDraft)
    await update(newsroom, req, id, { ...whole(newsroom, req, newest), _status: 'draft' })
  await followCorrected(newsroom, req, before, saved)
}

const update = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
  data: Article,
): Promise<ArticleRow> =>
  (await req.payload.update({
    id,
    collection: newsroom.slugs.articles as CollectionSlug,
    data: data as never,
    depth: 0,
    draft: data['_status'] === 'draft',
    overrideAccess: true, // the command line acts for the newsroom itself
    overrideLock: false,
    req,
  })) as unknown as ArticleRow

const findWhole = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
  draft: boolean,
): Promise<ArticleRow> =>
  (await req.payload.findByID({
    id,
    collection: newsroom.slugs.articles as CollectionSlug,
    depth: 0,
    draft,
    joins: false,
    overrideAccess: true, // the command line acts for the newsroom itself
    req,
    showHiddenFields: true,
  })) as unknown as ArticleRow

const whole = (newsroom: Newsroom, { payload }: PayloadRequest, row: Article): Article =>
  everyField(
    payload.collections[newsroom.slugs.articles as CollectionSlug]?.config.flattenedFields ?? [],
    row,
  )

/** Every field with its value, `null` where it has none: a field that is not sent keeps the value of the newest version. */
const everyField = (fields: readonly FlattenedField[], row: Article): Article =>
  Object.fromEntries(
    fields.filter(isStored).map((field) => {
      const value = row[field.name]
      if (field.type === 'group' || field.type === 'tab')
        return [field.name, everyField(field.flattenedFields, isObject(value) ? value : {})]
      return [field.name, value ?? (field.type === 'array' ? [] : null)]
    }),
  )

const byThePlatform = ['createdAt', 'id', 'updatedAt']

const isStored = (field: FlattenedField): boolean =>
  field.type !== 'join' &&
  !('virtual' in field && field.virtual) &&
  !byThePlatform.includes(field.name)
