import type { CollectionSlug, PayloadRequest } from 'payload'
import { findId } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import type { CreditField } from '../core/credit/index.js'
import type { Newsroom } from '../options.js'
import { findArticleRows } from './articleRows.js'
import { creditField } from './credit.js'
import { deskStyle } from './houseStyle.js'

/** Who the story is credited to that this article is a version of; nothing for an original or a story not saved yet. */
export const findOriginalCredit = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  articleId: RowId | undefined,
): Promise<CreditField | undefined> => {
  if (articleId === undefined) return undefined
  const { docs } = await req.payload.find({
    collection: newsroom.slugs.translations as CollectionSlug,
    depth: 0,
    limit: 1,
    overrideAccess: true, // the rule holds whoever publishes the version
    pagination: false,
    req,
    where: { version: { equals: articleId } },
  })
  const [card] = docs as unknown as readonly Readonly<Record<string, unknown>>[]
  const original = findId(card?.['original'])
  if (original === undefined) return undefined
  const [row] = await findArticleRows(newsroom, req, {
    limit: 1,
    select: { credit: true },
    where: { id: { equals: original } },
  })
  return row && creditField(row, await deskStyle(newsroom, req))
}
