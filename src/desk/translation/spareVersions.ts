import type { PayloadRequest } from 'payload'
import type { RowId } from '../../article/documents.js'
import type { ArticleRow } from '../articleRows.js'

/** Key of the request's context where a story stands as it was before a change that touches no version of it. */
const spared = 'newsroomSparedVersions'

/** Notes that the story, which is about to come out again, is changed in nothing its versions have to follow. */
export const spareVersions = (req: PayloadRequest, before: ArticleRow | undefined): void => {
  Object.assign(req.context, { [spared]: before })
}

/** The story as it was, where the change under way touches no version of it. */
export const sparedBefore = (req: PayloadRequest, id: RowId): ArticleRow | undefined => {
  const before = req.context[spared] as ArticleRow | undefined
  return before && String(before.id) === String(id) ? before : undefined
}
