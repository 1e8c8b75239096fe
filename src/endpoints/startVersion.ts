import type { CollectionSlug, Endpoint } from 'payload'
import { APIError, commitTransaction, initTransaction, killTransaction } from 'payload'
import { textOf } from '../article/documents.js'
import { startVersion as start } from '../desk/startVersion.js'
import type { Newsroom } from '../options.js'

/** `POST /api/articles/{id}/versions/{language}`: opens the version of a story in another language; answers `{ id }`. */
export const startVersion = (newsroom: Newsroom): Omit<Endpoint, 'root'> => ({
  handler: async function startVersion(req) {
    const language = textOf(req.routeParams?.['language'])
    if (!newsroom.languages.includes(language))
      throw new APIError(
        `“${language}” is not a language of this newsroom (${newsroom.languages.join(', ')})`,
        400,
      )
    const owns = await initTransaction(req)
    try {
      const original = await req.payload.findByID({
        id: textOf(req.routeParams?.['id']),
        collection: newsroom.slugs.articles as CollectionSlug,
        depth: 0,
        overrideAccess: false,
        req,
        user: req.user,
      })
      const id = await start(newsroom, req, original as never, language)
      if (owns) await commitTransaction(req)
      return Response.json({ id }, { status: 201 })
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  },
  method: 'post',
  path: '/:id/versions/:language',
})
