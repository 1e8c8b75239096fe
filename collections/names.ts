import type { CollectionConfig } from 'payload'
import { setLabel } from '../hooks/setLabel.js'
import { tellOfStylebook } from '../hooks/tellOfStylebook.js'
import { deskOnly, staffOnly } from '../src/access/deskAccess.js'
import { labelField } from '../src/fields/labelField.js'
import { languageField } from '../src/fields/languageField.js'
import { perLanguage } from '../src/fields/perLanguage.js'
import { label } from '../src/i18n/label.js'
import type { Newsroom } from '../src/options.js'

/** People, places, institutions and terms in the newsroom's preferred spelling, with the spellings it met elsewhere. */
export const names = (newsroom: Newsroom): CollectionConfig => ({
  slug: newsroom.slugs.names,
  access: {
    create: staffOnly(newsroom),
    delete: deskOnly(newsroom),
    read: staffOnly(newsroom),
    update: staffOnly(newsroom),
  },
  admin: {
    defaultColumns: ['label', 'kind', 'variants', 'updatedAt'],
    group: label('desk'),
    useAsTitle: 'label',
  },
  defaultSort: 'label',
  fields: [
    labelField('name'),
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'person',
      index: true,
      label: label('nameKind'),
      options: [
        { label: label('person'), value: 'person' },
        { label: label('placeKind'), value: 'place' },
        { label: label('body_kind'), value: 'body' },
        { label: label('term'), value: 'term' },
      ],
      required: true,
    },
    perLanguage(newsroom, 'preferred', 'preferred', { required: true }),
    perLanguage(newsroom, 'formOfAddress', 'formOfAddress'),
    {
      name: 'variants',
      type: 'array',
      fields: [
        languageField(newsroom, { index: false, label: label('variantLanguage') }),
        { name: 'text', type: 'text', label: label('name'), required: true },
      ],
      label: label('variants'),
      labels: { plural: label('variants'), singular: label('variants') },
    },
  ],
  hooks: { beforeChange: [setLabel('preferred')], ...tellOfStylebook(newsroom) },
  labels: { plural: label('names'), singular: label('name') },
})
