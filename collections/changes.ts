import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/deskAccess.js'
import { label } from '../src/i18n/label.js'
import type { Newsroom } from '../src/options.js'

/**
 * That something readers see has changed, and when: what the read caches of all processes are valid by. A row a change,
 * put in with it and cleared away some time after.
 */
export const changes = (newsroom: Newsroom): CollectionConfig => ({
  slug: newsroom.slugs.changes,
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'id', type: 'text', required: true },
    // Milliseconds since 1970.
    { name: 'at', type: 'number', index: true, required: true },
    // Whether it is one of agencies or names: what copy is held to.
    { name: 'ofStylebook', type: 'checkbox' },
  ],
  graphQL: false,
  indexes: [{ fields: ['ofStylebook', 'at'] }],
  labels: { plural: label('changes'), singular: label('changes') },
  lockDocuments: false,
  timestamps: false,
})
