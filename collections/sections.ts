import type { CollectionConfig } from 'payload'
import { setLabel } from '../hooks/setLabel.js'
import { tellOfRegister } from '../hooks/tellOfRegister.js'
import { publicRegister } from '../src/access/deskAccess.js'
import { labelField } from '../src/fields/labelField.js'
import { perLanguage } from '../src/fields/perLanguage.js'
import { label } from '../src/i18n/label.js'
import type { Newsroom } from '../src/options.js'

/** The desks stories are filed under: Politics, Economics, Culture. */
export const sections = (newsroom: Newsroom): CollectionConfig => ({
  slug: newsroom.slugs.sections,
  access: publicRegister(newsroom),
  admin: {
    defaultColumns: ['label', 'slug', 'order', 'mediaTopic'],
    group: label('news'),
    useAsTitle: 'label',
  },
  defaultSort: 'order',
  fields: [
    labelField('sectionName'),
    perLanguage(newsroom, 'name', 'sectionName', { required: true }),
    { name: 'slug', type: 'text', index: true, label: label('slug'), required: true, unique: true },
    {
      name: 'order',
      type: 'number',
      admin: { position: 'sidebar' },
      defaultValue: 0,
      index: true,
      label: label('order'),
    },
    {
      name: 'mediaTopic',
      type: 'text',
      admin: { description: 'http://cv.iptc.org/newscodes/mediatopic/', position: 'sidebar' },
      label: label('mediaTopic'),
    },
  ],
  hooks: { beforeChange: [setLabel('name')], ...tellOfRegister(newsroom) },
  labels: { plural: label('sections'), singular: label('section') },
})
