import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { findStaff } from '../access/staff.js'
import type { RowId } from '../article/documents.js'
import type { Newsroom } from '../options.js'

/**
 * Whether Payload is filling in the form of somebody at the desk, who sees the value before it counts. Through the API
 * nothing is assumed: a story sent without a credit has none.
 *
 * The admin builds its forms through the Local API with the headers of the browser that asked.
 */
const isForm = (req: PayloadRequest): boolean =>
  req.payloadAPI === 'local' && Boolean(req.user) && req.headers.has('user-agent')

/** Our own agency, as the credit a new story opens with. */
export const ownAgency = async (
  newsroom: Newsroom,
  req: PayloadRequest,
): Promise<RowId[] | undefined> => {
  if (!isForm(req)) return undefined
  const id = await findFirst(newsroom.slugs.agencies, req, { code: { equals: newsroom.style.own } })
  return id === undefined ? undefined : [id]
}

/** The section of whoever opens the form, else the first of the list. */
export const ownSection = async (
  newsroom: Newsroom,
  req: PayloadRequest,
): Promise<RowId | undefined> => {
  if (!isForm(req)) return undefined
  const section = findStaff(newsroom, req)?.section
  return (
    (section === undefined
      ? undefined
      : await findFirst(newsroom.slugs.sections, req, { slug: { equals: section } })) ??
    (await findFirst(newsroom.slugs.sections, req, {}, 'order'))
  )
}

const findFirst = async (
  collection: string,
  req: PayloadRequest,
  where: Where,
  sort = 'id',
): Promise<RowId | undefined> => {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    sort,
    where,
  })
  return docs[0]?.id
}
