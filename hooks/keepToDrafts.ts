import type { CollectionBeforeOperationHook } from 'payload'
import { Forbidden } from 'payload'
import { findStaff } from '../src/access/staff.js'
import { findId } from '../src/article/documents.js'
import { isLive } from '../src/desk/articleRows.js'
import type { Newsroom } from '../src/options.js'

/**
 * Holds translators to drafts while an editor publishes what they write: they neither put a version out, nor change one
 * that is out, nor take it down. What lies in a draft changes nothing for readers, so it is free.
 *
 * @throws Forbidden
 */
export const keepToDrafts = (newsroom: Newsroom): CollectionBeforeOperationHook =>
  async function keepToDrafts({ args, operation, overrideAccess, req }) {
    if (overrideAccess || newsroom.translatorsPublish) return args
    if (findStaff(newsroom, req)?.role !== 'translator') return args
    if (operation !== 'update' && operation !== 'restoreVersion' && operation !== 'create')
      return args
    const { data, draft, id } = args as {
      readonly data?: Readonly<Record<string, unknown>>
      readonly draft?: boolean
      readonly id?: unknown
    }
    if (data?.['_status'] === 'published') throw new Forbidden(req.t)
    if (draft) return args
    // What is restored without being a draft goes straight before readers.
    if (operation === 'restoreVersion') throw new Forbidden(req.t)
    const article = findId(id)
    if (article !== undefined && (await isLive(newsroom, req, article))) throw new Forbidden(req.t)
    return args
  }
