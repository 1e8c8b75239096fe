import type { CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'
import { nodeTypesOf } from '../src/article/bodyNodes.js'
import { say } from '../src/i18n/label.js'
import { findBodyProblem } from '../src/lexical/index.js'

/**
 * Refuses a body that is not rich text at all, that has what its editor does not make, or that leads readers to a script:
 * drafts too, for no editor types one.
 *
 * @throws ValidationError on `body`.
 */
export const refuseBrokenBody: CollectionBeforeValidateHook = function refuseBrokenBody({
  collection,
  data,
  req,
}) {
  const reason = findBodyProblem(data?.['body'], nodeTypesOf(collection))
  if (reason === undefined) return data
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: [{ message: say(req, 'wrongBody', { reason }), path: 'body' }],
      req,
    },
    req.t,
  )
}
