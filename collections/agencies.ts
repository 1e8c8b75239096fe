import type { CollectionConfig } from 'payload'
import { tellOfStylebook } from '../hooks/tellOfStylebook.js'
import { publicRegister } from '../src/access/deskAccess.js'
import { perLanguage } from '../src/fields/perLanguage.js'
import { label } from '../src/i18n/label.js'
import type { Newsroom } from '../src/options.js'

/** The agencies the newsroom credits, with every spelling that means them. */
export const agencies = (newsroom: Newsroom): CollectionConfig => ({
  slug: newsroom.slugs.agencies,
  access: publicRegister(newsroom),
  admin: {
    defaultColumns: ['code', 'names.en', 'aliases', 'isOwn'],
    group: label('desk'),
    useAsTitle: 'code',
  },
  defaultSort: 'code',
  fields: [
    {
      name: 'code',
      type: 'text',
      index: true,
      label: label('agencyCode'),
      required: true,
      unique: true,
    },
    perLanguage(newsroom, 'names', 'agencyNames'),
    {
      ...perLanguage(newsroom, 'printed', 'agencyPrinted'),
      admin: { description: label('agencyPrintedHelp') },
    },
    {
      name: 'aliases',
      type: 'text',
      admin: {
        components: { Cell: 'payload-plugin-newsroom/client#WordsCell' },
        description: label('agencyAliasesHelp'),
      },
      hasMany: true,
      label: label('agencyAliases'),
    },
    {
      name: 'isOwn',
      type: 'checkbox',
      admin: { position: 'sidebar', readOnly: true },
      label: label('isOwn'),
    },
    { name: 'rights', type: 'textarea', label: label('agencyRights') },
  ],
  hooks: tellOfStylebook(newsroom),
  labels: { plural: label('agencies'), singular: label('agency') },
})
