import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { createLocalReq } from 'payload'
import { publicArticles } from '../../access/articleAccess.js'
import type { RowId } from '../../article/documents.js'
import type { Language } from '../../core/story.js'
import type { Newsroom } from '../../options.js'
import { deskStyle } from '../houseStyle.js'
import type { DeskStyle } from '../houseStyle.js'
import { findOwner } from '../reserveAddress.js'

export type Row = { readonly [field: string]: unknown; readonly id: RowId }

type CollectionName = keyof Newsroom['slugs']

type Query = {
  readonly limit: number
  readonly select?: Readonly<Record<string, true>>
  readonly sort?: readonly string[]
  readonly where: Where
}

/** What reads for readers: nobody's request, whoever asks, and one reading of the agencies. */
export type PublicDesk = {
  readonly count: (collection: CollectionName, where: Where) => Promise<number>
  readonly find: (collection: CollectionName, query: Query) => Promise<readonly Row[]>
  readonly newsroom: Newsroom
  /** The story an address belongs to, now or once, and whether that is gone for good; an empty id where there is none. */
  readonly ownerOf: (
    language: Language,
    slug: string,
  ) => Promise<{ readonly isGone: boolean; readonly publicId: string }>
  readonly payload: Payload
  /** Those of the articles that are out, whatever the host lets its visitors read. */
  readonly published: (where: Where) => Where
  readonly style: DeskStyle
}

export const openPublicDesk = async (newsroom: Newsroom, payload: Payload): Promise<PublicDesk> => {
  const req: PayloadRequest = await createLocalReq({}, payload)
  const asNobody = { overrideAccess: false, req } as const
  const articles = payload.collections[newsroom.slugs.articles as CollectionSlug]
  // Access says it of nobody in particular. Said twice, MongoDB takes no order from an index, and reads all that is out.
  const isSaid = (await articles?.config.access.read({ req })) === publicArticles
  return {
    count: async (collection, where) => {
      const slug = newsroom.slugs[collection] as CollectionSlug
      return (await payload.count({ collection: slug, where, ...asNobody })).totalDocs
    },
    find: async (collection, query) => {
      const { docs } = await payload.find({
        collection: newsroom.slugs[collection] as CollectionSlug,
        depth: 0,
        joins: false,
        pagination: false,
        ...asNobody,
        ...query,
      } as never)
      return docs as unknown as readonly Row[]
    },
    newsroom,
    ownerOf: async (language, slug) => {
      const publicId = await findOwner(newsroom, payload, { language, slug })
      const { docs } = await payload.db.find({
        collection: newsroom.slugs.articles as CollectionSlug,
        joins: false,
        limit: 1,
        pagination: false,
        req: {},
        select: { deletedAt: true },
        where: { publicId: { equals: publicId ?? '' } },
      } as never)
      const [row] = docs as readonly { readonly deletedAt?: unknown }[]
      return {
        isGone: publicId !== undefined && (!row || Boolean(row.deletedAt)),
        publicId: publicId ?? '',
      }
    },
    payload,
    published: (where) => (isSaid ? where : { and: [where, publicArticles] }),
    style: await deskStyle(newsroom, req),
  }
}

/** Rows by their ids, in the order of the ids; those nobody may see are not there. One question, or none. */
export const findByIds = async (
  desk: PublicDesk,
  collection: CollectionName,
  ids: readonly RowId[],
  select?: Readonly<Record<string, true>>,
): Promise<readonly Row[]> => {
  const unique = [...new Map(ids.map((id) => [String(id), id])).values()]
  if (unique.length === 0) return []
  const rows = await desk.find(collection, {
    limit: unique.length,
    ...(select ? { select } : {}),
    where: { id: { in: unique } },
  })
  const byId = new Map(rows.map((row) => [String(row.id), row]))
  return unique.flatMap((id) => byId.get(String(id)) ?? [])
}
