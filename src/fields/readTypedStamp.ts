import type { FieldHook } from 'payload'
import { ValidationError } from 'payload'
import { readStamp, StampError } from '../core/dates/stamps.js'
import { inAdmin, say } from '../i18n/label.js'
import type { Newsroom } from '../options.js'

/** An instant as programs write it, with its zone. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/u

/**
 * Reads a stamp that reaches a date field as text on the clocks of the house, `10/12/2025 13:05` as 10 December. JavaScript
 * would take it for 12 October; what has two readings is refused.
 *
 * @throws ValidationError on the field, with the reason.
 */
export const readTypedStamp =
  (newsroom: Newsroom): FieldHook =>
  ({ collection, path, req, value }) => {
    if (typeof value !== 'string' || value === '' || instant.test(value)) return value
    try {
      return readStamp(value, newsroom.style.timeZone).instant
    } catch (error) {
      if (!(error instanceof StampError)) throw error
      const message = say(req, 'wrongStamp', { reason: inAdmin(req, error.said) })
      throw new ValidationError(
        {
          ...(collection ? { collection: collection.slug } : {}),
          errors: [{ message, path: path.join('.') }],
          req,
        },
        req.t,
      )
    }
  }
