import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/deskAccess.js'
import { label } from '../src/i18n/label.js'
import type { Newsroom } from '../src/options.js'

/**
 * What other news is found by: one row for each story that is out, under the story's own id. Kept by the newsroom's
 * code, read by nobody else; `newsroom relink` makes it anew.
 */
export const storyIndex = (newsroom: Newsroom): CollectionConfig => ({
  slug: newsroom.slugs.storyIndex,
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'language', type: 'text', required: true },
    { name: 'section', type: 'text' },
    { name: 'place', type: 'text' },
    { name: 'publishedAt', type: 'date', index: true, required: true },
    { name: 'comparable', type: 'textarea' },
    { name: 'terms', type: 'json' },
    { name: 'keys', type: 'text', hasMany: true, index: true },
    { name: 'updateOf', type: 'text' },
    // The earlier story this one repeats, until an editor decides.
    { name: 'undecided', type: 'text', index: true },
  ],
  graphQL: false,
  indexes: [
    { fields: ['language', 'publishedAt'] },
    { fields: ['language', 'section', 'publishedAt'] },
  ],
  labels: { plural: label('storyIndex'), singular: label('storyIndex') },
  lockDocuments: false,
  timestamps: false,
})
