import type { CollectionBeforeChangeHook } from 'payload'
import { findArticleRows } from '../src/desk/articleRows.js'
import { isPublishing } from '../src/desk/publication.js'
import { spareVersions } from '../src/desk/translation/spareVersions.js'
import type { Newsroom } from '../src/options.js'

/**
 * Reads an editor's mark that a change does not touch translations, and takes it off: it is said of one publication. A
 * draft keeps it until it comes out.
 */
export const markMinorChange = (newsroom: Newsroom): CollectionBeforeChangeHook =>
  async function markMinorChange({ data, originalDoc, req }) {
    if (!isPublishing(data) || data['minorChange'] !== true) return data
    const [out] = originalDoc
      ? await findArticleRows(newsroom, req, {
          limit: 1,
          where: { id: { equals: originalDoc.id } },
        })
      : []
    spareVersions(req, isPublishing(out) ? out : undefined)
    return { ...data, minorChange: false }
  }
