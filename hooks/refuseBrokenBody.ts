import type { CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'
import { nodeTypesOf } from '../src/article/bodyNodes.js'
import { inAdmin, say } from '../src/i18n/label.js'
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
  const problem = findBodyProblem(data?.['body'], nodeTypesOf(collection))
  if (!problem) return data
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: [{ message: say(req, 'wrongBody', { reason: inAdmin(req, problem) }), path: 'body' }],
      req,
    },
    req.t,
  )
}
