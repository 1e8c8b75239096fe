import type { PayloadRequest } from 'payload'
import type { RowId } from '../../article/documents.js'
import type { OtherNewsAction, OtherNewsView, Relation } from '../../article/otherNewsView.js'
import type { Newsroom } from '../../options.js'
import type { ArticleRow } from '../articleRows.js'
import { isLive } from '../articleRows.js'
import type { Link } from './links.js'
import { findLinks, slugOf } from './links.js'

type Change = {
  readonly order?: number
  readonly origin?: 'desk' | 'engine'
  readonly relation?: null | Relation
  readonly standing?: Link['standing']
}

/** Behind every list: a link that says something about two stories and lists nothing. */
const behind = 100

/**
 * Does what an editor asked in the panel. From then on the list is the desk's: what it showed keeps its place, and the
 * newsroom only fills gaps. `view` is the list as the editor saw it.
 */
export const arrange = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: ArticleRow,
  asked: OtherNewsAction,
  view: OtherNewsView,
): Promise<void> => {
  const links = await findLinks(newsroom, req, article.id)
  const put = (to: RowId, change: Change) => putLink(newsroom, req, article.id, links, to, change)
  const hold = async (ids: readonly RowId[]): Promise<void> => {
    for (const [order, to] of ids.entries()) await put(to, { order, origin: 'desk' })
  }
  const listed = view.listed.map((item) => item.article)
  const without = (id: RowId) => listed.filter((one) => String(one) !== String(id))
  const placeOf = (id: RowId) => {
    const order = listed.findIndex((one) => String(one) === String(id))
    return order < 0 ? {} : { order }
  }

  switch (asked.action) {
    case 'accept': {
      const ids = view.proposal?.map((item) => item.article) ?? listed
      await letGo(newsroom, req, links)
      return hold(ids)
    }
    case 'add':
      await hold([asked.article, ...without(asked.article)])
      return put(asked.article, { order: 0, origin: 'desk', standing: 'pinned' })
    case 'ban':
      await hold(without(asked.article))
      return put(asked.article, { order: behind, origin: 'desk', standing: 'banned' })
    case 'order':
      return hold(asked.articles)
    case 'pin':
      await hold(listed)
      return put(asked.article, { ...placeOf(asked.article), origin: 'desk', standing: 'pinned' })
    case 'refresh':
      return letGo(newsroom, req, links)
    case 'relate':
      return relate(asked.article, asked.relation, put)
    case 'unban':
      return remove(newsroom, req, links, asked.article)
    case 'unpin':
      return put(asked.article, { standing: 'suggested' })
    case 'view':
      return
  }
}

/** An update stands in for the earlier report; a follow-up leads to it first; another story is listed like any. */
const relate = (
  to: RowId,
  relation: null | Relation,
  put: (to: RowId, change: Change) => Promise<void>,
): Promise<void> => {
  switch (relation) {
    case 'followUp':
      return put(to, { order: 0, origin: 'desk', relation, standing: 'pinned' })
    case 'updateOf':
      return put(to, { order: behind, origin: 'desk', relation, standing: 'banned' })
    default:
      return put(to, { order: behind, origin: 'engine', relation, standing: 'suggested' })
  }
}

const putLink = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  from: RowId,
  links: readonly Link[],
  to: RowId,
  change: Change,
): Promise<void> => {
  const { db } = req.payload
  const collection = slugOf(newsroom)
  const where = { from: { equals: from }, to: { equals: to } }
  const known = links.some((link) => link.to === String(to))
  const live =
    change.standing !== 'banned' &&
    (await isLive(newsroom, req, from)) &&
    (await isLive(newsroom, req, to))
  await db.upsert({
    collection,
    data: {
      ...(known ? {} : { order: behind, origin: 'desk', score: 0, standing: 'suggested' }),
      ...change,
      from,
      live,
      to,
    },
    req,
    where,
  } as never)
}

/** Hands the list back to the newsroom: what is pinned or banned stays. */
const letGo = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  links: readonly Link[],
): Promise<void> => {
  for (const { id, isByDesk, standing } of links)
    if (isByDesk && standing === 'suggested')
      await req.payload.db.updateOne({
        id,
        collection: slugOf(newsroom),
        data: { origin: 'engine' },
        req,
      } as never)
}

const remove = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  links: readonly Link[],
  to: RowId,
): Promise<void> => {
  const link = links.find((one) => one.to === String(to))
  if (link)
    await req.payload.db.deleteMany({
      collection: slugOf(newsroom),
      req,
      where: { id: { equals: link.id } },
    } as never)
}
