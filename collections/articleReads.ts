import type { CollectionConfig } from 'payload'
import { nobody, staffOnly } from '../src/access/deskAccess.js'
import { label } from '../src/i18n/label.js'
import type { Newsroom } from '../src/options.js'

/**
 * How often stories were read: a row for each story and day, and one for each story and all days, whose `day` is `total`.
 * Beside the articles, so that a read changes neither a story nor its versions. Only counting writes here.
 */
export const articleReads = (newsroom: Newsroom): CollectionConfig => ({
  slug: newsroom.slugs.articleReads,
  access: { create: nobody, delete: nobody, read: staffOnly(newsroom), update: nobody },
  admin: { hidden: true },
  fields: [
    // Day and story, so that two processes cannot make two rows of one.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'article', type: 'text', index: true, required: true },
    { name: 'day', type: 'text', required: true },
    { name: 'language', type: 'text', required: true },
    // Where the story stood when it was last read that day.
    { name: 'section', type: 'text' },
    { name: 'count', type: 'number', required: true },
  ],
  graphQL: false,
  // To the end in the order of a list: a database reads the first hundred of a day, and no more.
  indexes: [
    { fields: ['language', 'day', 'count', 'key'] },
    { fields: ['language', 'section', 'day', 'count', 'key'] },
  ],
  labels: { plural: label('articleReads'), singular: label('articleReads') },
  lockDocuments: false,
  timestamps: false,
})
