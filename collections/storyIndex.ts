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
    // Stamp and id, so that stories have one order and an index for it: Payload sorts what is not unique by id as well.
    { name: 'position', type: 'text', required: true, unique: true },
    { name: 'language', type: 'text', required: true },
    { name: 'section', type: 'text' },
    { name: 'place', type: 'text' },
    { name: 'comparable', type: 'textarea' },
    { name: 'terms', type: 'textarea' },
    // Rows, for on SQL those have an index by their story, which a list of texts has not.
    {
      name: 'keys',
      type: 'array',
      fields: [{ name: 'key', type: 'text', index: !newsroom.isOnMongo }],
    },
    { name: 'updateOf', type: 'text' },
    // The earlier story this one repeats, until an editor decides.
    { name: 'undecided', type: 'text', index: true },
    // Last, for it is long and a database that reads the others need not pass it.
    { name: 'words', type: 'textarea' },
  ],
  graphQL: false,
  indexes: [
    { fields: ['language', 'position'] },
    { fields: ['language', 'section', 'position'] },
    // The stories of each key in their order, so that MongoDB reads the newest of many keys and no more. SQL keeps keys in a
    // table of their own.
    ...(newsroom.isOnMongo ? [{ fields: ['keys.key', 'position'] }] : []),
  ],
  labels: { plural: label('storyIndex'), singular: label('storyIndex') },
  lockDocuments: false,
  timestamps: false,
})
