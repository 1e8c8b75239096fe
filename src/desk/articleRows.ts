import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { RowId } from '../article/documents.js'
import type { Newsroom } from '../options.js'
import { isPublishing } from './publication.js'

/** An article row as the newsroom's own code reads it: published state, unless the newest draft is asked for. */
export type ArticleRow = { readonly [field: string]: unknown; readonly id: RowId }

/** Reads articles for the newsroom's own work, whoever is asking. The result never leaves the server as it is. */
export const findArticleRows = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  query: {
    readonly draft?: boolean
    readonly limit: number
    readonly select?: Readonly<Record<string, true>>
    readonly sort?: string | string[]
    /** With what lies in the trash. @default true */
    readonly trash?: boolean
    readonly where: Where
  },
): Promise<readonly ArticleRow[]> => {
  const { docs } = await req.payload.find({
    collection: newsroom.slugs.articles as CollectionSlug,
    depth: 0,
    draft: false,
    joins: false,
    overrideAccess: true, // the newsroom's own work: ranking, links, cards
    pagination: false,
    req,
    trash: true,
    ...query,
  } as never)
  return docs as unknown as readonly ArticleRow[]
}

/** Whether readers see the article at this moment, whatever its newest draft says. */
export const isLive = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<boolean> => {
  const [row] = await findArticleRows(newsroom, req, {
    limit: 1,
    select: { _status: true, deletedAt: true },
    where: { id: { equals: id } },
  })
  return isPublishing(row)
}

/**
 * Whether readers do not see the article after this save. Saving a draft over a published story is no such thing, and a
 * story that never went out is told by its missing stamp, without a question to the database.
 */
export const isDown = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  doc: ArticleRow,
): Promise<boolean> => {
  if (isPublishing(doc) || !doc['publishedAt']) return false
  const asked = asksIfLive.get(doc) ?? isLive(newsroom, req, doc.id)
  asksIfLive.set(doc, asked)
  return !(await asked)
}

/** One save has several hooks, which are all given the same document: the first of them asks for the others. */
const asksIfLive = new WeakMap<ArticleRow, Promise<boolean>>()
