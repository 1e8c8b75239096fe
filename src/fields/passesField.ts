import type { ArrayField, CollectionSlug } from 'payload'
import { staffField } from '../access/deskAccess.js'
import { label } from '../i18n/label.js'
import type { Newsroom } from '../options.js'

/**
 * What the desk decided not to correct, and why: part of the story, so that every version shows it. Rows are made in the
 * house-style panel; who and when is noted by the server.
 */
export const passesField = (newsroom: Newsroom): ArrayField => ({
  name: 'passes',
  type: 'array',
  access: { read: staffField(newsroom) },
  admin: {
    components: { RowLabel: 'payload-plugin-newsroom/client#PassLabel' },
    condition: (data) => Array.isArray(data['passes']) && data['passes'].length > 0,
    description: label('passesHelp'),
    initCollapsed: true,
    isSortable: false,
  },
  fields: [
    {
      name: 'rule',
      type: 'text',
      admin: { readOnly: true },
      index: true,
      label: label('rule'),
      required: true,
    },
    { name: 'words', type: 'text', admin: { readOnly: true }, label: label('words') },
    { name: 'reason', type: 'text', label: label('reason'), required: true },
    {
      name: 'by',
      type: 'relationship',
      admin: { readOnly: true },
      label: label('passedBy'),
      relationTo: newsroom.usersSlug as CollectionSlug,
    },
    {
      name: 'at',
      type: 'date',
      admin: { date: { pickerAppearance: 'dayAndTime' }, readOnly: true },
      label: label('passedAt'),
    },
  ],
  label: label('passes'),
  labels: { plural: label('passes'), singular: label('pass') },
})
