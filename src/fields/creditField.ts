import type { CollectionSlug, GroupField } from 'payload'
import { label } from '../i18n/label.js'
import type { Newsroom } from '../options.js'
import { ownAgency } from './formDefaults.js'

/** Whose story it is, as data: every surface prints it in its own language and form. */
export const creditField = (newsroom: Newsroom): GroupField => ({
  name: 'credit',
  type: 'group',
  admin: { description: label('creditHelp'), position: 'sidebar' },
  fields: [
    {
      name: 'agencies',
      type: 'relationship',
      defaultValue: ({ req }) => ownAgency(newsroom, req),
      hasMany: true,
      label: label('creditAgencies'),
      relationTo: newsroom.slugs.agencies as CollectionSlug,
    },
    {
      name: 'kind',
      type: 'select',
      label: label('creditKind'),
      options: [
        { label: label('creditOwn'), value: 'own' },
        { label: label('creditJoint'), value: 'joint' },
        { label: label('creditRepublished'), value: 'republished' },
      ],
    },
  ],
  label: label('credit'),
})
