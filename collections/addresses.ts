import type { CollectionConfig } from 'payload'
import { nobody, staffOnly } from '../src/access/deskAccess.js'
import { label } from '../src/i18n/label.js'
import type { Newsroom } from '../src/options.js'

/**
 * Which story an address belongs to, for ever: `lo/ຂ່າວ` is one row with a unique key.
 *
 * Articles keep their current slug; this keeps every one they had, and decides between two stories that want the same.
 */
export const addresses = (newsroom: Newsroom): CollectionConfig => ({
  slug: newsroom.slugs.addresses,
  access: { create: nobody, delete: nobody, read: staffOnly(newsroom), update: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', index: true, label: label('slug'), required: true, unique: true },
    { name: 'language', type: 'text', label: label('language'), required: true },
    { name: 'slug', type: 'text', label: label('slug'), required: true },
    { name: 'publicId', type: 'text', index: true, label: label('publicId'), required: true },
  ],
  labels: { plural: label('slug'), singular: label('slug') },
})
