import type { Access, CollectionConfig, Where } from 'payload'
import type { Newsroom } from '../options.js'
import { canWriteIn, findStaff, isDesk } from './staff.js'
import { isVersion, startedVersion } from './versionAccess.js'

/** What anyone may read: published, and not in the trash. */
export const publicArticles: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

/**
 * Who may do what with articles.
 *
 * Readers see what is published. All staff read everything. Reporters write, but neither publish nor touch what is
 * or was published. Translators write the versions that were started in their languages, and publish them where the newsroom
 * lets them (`translatorsPublish`). Editors and admins do everything.
 */
export const articleAccess = (newsroom: Newsroom): NonNullable<CollectionConfig['access']> => {
  const read: Access = ({ req }) => (findStaff(newsroom, req) ? true : publicArticles)
  return {
    create: ({ data, req }) => {
      const staff = findStaff(newsroom, req)
      if (!staff) return false
      if (staff.role === 'reporter') return data?.['_status'] !== 'published'
      return (
        staff.role !== 'translator' ||
        (req.context[startedVersion] !== undefined && canWriteIn(staff, data?.['language']))
      )
    },
    delete: ({ req }) => isDesk(findStaff(newsroom, req)),
    read,
    readVersions: ({ req }) => findStaff(newsroom, req) !== null,
    unlock: ({ req }) => isDesk(findStaff(newsroom, req)),
    update: async ({ data, id, req }) => {
      const staff = findStaff(newsroom, req)
      if (!staff) return false
      if (staff.role === 'reporter')
        // Not `_status`: that is the newest draft's, and a story with a pending draft is still before its readers.
        return data?.['_status'] === 'published' ? false : { publishedAt: { exists: false } }
      if (staff.role === 'translator')
        return id === undefined ||
          (data?.['_status'] === 'published' && !newsroom.translatorsPublish) ||
          (data?.['language'] !== undefined && !canWriteIn(staff, data['language'])) ||
          !(await isVersion(newsroom, req, id))
          ? false
          : { language: { in: [...(staff.languages ?? [])] } }
      return true
    },
  }
}
