import type { CollectionConfig } from 'payload'
import { tellOfRegister } from '../hooks/tellOfRegister.js'
import { deskOnly, staffOnly } from '../src/access/deskAccess.js'
import { perLanguage } from '../src/fields/perLanguage.js'
import { label } from '../src/i18n/label.js'
import type { Newsroom } from '../src/options.js'

/** Pictures with their words in every language. A story with an uncredited picture is not published. */
export const media = (newsroom: Newsroom): CollectionConfig => ({
  slug: newsroom.slugs.media,
  access: {
    create: staffOnly(newsroom),
    delete: deskOnly(newsroom),
    read: () => true,
    update: staffOnly(newsroom),
  },
  admin: {
    defaultColumns: ['filename', 'credit', 'caption.en', 'updatedAt'],
    group: label('news'),
    useAsTitle: 'filename',
  },
  fields: [
    {
      name: 'credit',
      type: 'text',
      admin: { description: label('photoCreditHelp') },
      index: true,
      label: label('photoCredit'),
    },
    perLanguage(newsroom, 'alt', 'alt'),
    perLanguage(newsroom, 'caption', 'caption', { area: true }),
  ],
  hooks: tellOfRegister(newsroom),
  labels: { plural: label('mediaItems'), singular: label('mediaItem') },
  upload: { mimeTypes: ['image/avif', 'image/gif', 'image/jpeg', 'image/png', 'image/webp'] },
})
