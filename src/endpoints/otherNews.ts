import type { Endpoint } from 'payload'
import { commitTransaction, Forbidden, initTransaction, killTransaction } from 'payload'
import { z } from 'zod'
import { findStaff, isDesk } from '../access/staff.js'
import type { RowId } from '../article/documents.js'
import type { OtherNewsAction, OtherNewsDraft } from '../article/otherNewsView.js'
import { findArticleRows } from '../desk/articleRows.js'
import { noteChange } from '../desk/delivery/noteChange.js'
import { arrange } from '../desk/otherNews/arrange.js'
import { queueFollow } from '../desk/otherNews/jobs.js'
import { listStory } from '../desk/otherNews/listStory.js'
import { viewOtherNews } from '../desk/otherNews/view.js'
import { isPublishing } from '../desk/publication.js'
import type { Newsroom } from '../options.js'
import { findStory } from './findStory.js'
import { rowId as id, readQuestion } from './readQuestion.js'

const draft = z
  .object({
    body: z.unknown(),
    language: z.string(),
    place: z.string(),
    section: id.nullable(),
    summary: z.string(),
    title: z.string(),
  })
  .partial()
  .optional()
const question = z.discriminatedUnion('action', [
  z.object({ action: z.enum(['accept', 'refresh', 'view']), draft }),
  z.object({ action: z.enum(['add', 'ban', 'pin', 'unban', 'unpin']), article: id, draft }),
  z.object({ action: z.literal('order'), articles: z.array(id).max(100), draft }),
  z.object({
    action: z.literal('relate'),
    article: id,
    draft,
    relation: z.enum(['followUp', 'notTheSame', 'updateOf']).nullable(),
  }),
])

/**
 * `POST /api/articles/{id}/other-news`: a story's other news as the desk sees it, and what an editor does with it.
 *
 * Staff who may read the story may look (`{"action":"view"}`, with the text of the form as `draft`); the desk arranges.
 * Answers `OtherNewsView`.
 */
export const otherNews = (newsroom: Newsroom): Omit<Endpoint, 'root'> => ({
  handler: async function otherNews(req) {
    const staff = findStaff(newsroom, req)
    if (!staff) throw new Forbidden(req.t)
    const data = await readQuestion(req, question)
    const article = await findStory(newsroom, req)
    const text = data.draft as OtherNewsDraft | undefined
    const view = await viewOtherNews(newsroom, req, article, text)
    if (data.action === 'view') return Response.json(view)

    if (!isDesk(staff)) throw new Forbidden(req.t)
    const owns = await initTransaction(req)
    try {
      await arrange(newsroom, req, article, data as OtherNewsAction, view)
      await followArrangement(newsroom, req, article.id)
      if (owns) await commitTransaction(req)
    } catch (failure) {
      await killTransaction(req)
      throw failure
    }
    return Response.json(await viewOtherNews(newsroom, req, article, text))
  },
  method: 'post',
  path: '/:id/other-news',
})

type Request = Parameters<Endpoint['handler']>[0]

/** Readers see at once what was arranged; lists that held a replaced report follow by job. */
const followArrangement = async (newsroom: Newsroom, req: Request, story: RowId): Promise<void> => {
  const [published] = await findArticleRows(newsroom, req, {
    limit: 1,
    where: { id: { equals: story } },
  })
  if (!published || !isPublishing(published)) return
  await listStory(newsroom, req, published)
  await queueFollow(req, { isNew: false, lists: [], story })
  await noteChange(newsroom, req)
}
