import type { Endpoint } from 'payload'
import { Forbidden } from 'payload'
import { z } from 'zod'
import { findStaff } from '../access/staff.js'
import { deskSorts, deskViews } from '../article/translationDesk.js'
import { listDesk } from '../desk/translation/deskList.js'
import type { Newsroom } from '../options.js'
import { readQuery } from './readQuestion.js'

/**
 * `GET /api/translations/desk?view=&language=&page=&sort=`: one of the desk's lists, and how long each is. Answers
 * `DeskList`; all staff may look.
 */
export const translationDesk = (newsroom: Newsroom): Omit<Endpoint, 'root'> => {
  const question = z.object({
    language: z.enum([...newsroom.languages] as [string, ...string[]]).optional(),
    page: z.coerce.number().int().min(1).default(1),
    sort: z.enum(deskSorts).default('turn'),
    view: z.enum(deskViews).default('waiting'),
  })
  return {
    handler: async function translationDesk(req) {
      if (!findStaff(newsroom, req)) throw new Forbidden(req.t)
      return Response.json(await listDesk(newsroom, req, readQuery(req, question)))
    },
    method: 'get',
    path: '/desk',
  }
}
