import type { CheckboxField } from 'payload'
import { findId } from '../article/documents.js'
import { findStale } from '../desk/translation/findStale.js'
import { label } from '../i18n/label.js'
import type { Newsroom } from '../options.js'

/** Whether the story this one was translated from has changed since: what its card says, told to readers too. */
export const needsUpdateField = (newsroom: Newsroom): CheckboxField => {
  const isStale = findStale(newsroom)
  return {
    name: 'needsUpdate',
    type: 'checkbox',
    admin: { hidden: true },
    hooks: {
      afterRead: [
        ({ data, req }) => {
          const id = findId(data)
          return id !== undefined && Boolean(data?.['publishedAt']) && isStale(req, id)
        },
      ],
    },
    label: label('needsUpdate'),
    virtual: true,
  }
}
