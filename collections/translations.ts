import type { CollectionConfig } from 'payload'
import { keepCard } from '../hooks/keepCard.js'
import { tellOfRegister } from '../hooks/tellOfRegister.js'
import { cardAccess } from '../src/access/cardAccess.js'
import { actOnCard } from '../src/endpoints/actOnCard.js'
import { translationDesk } from '../src/endpoints/translationDesk.js'
import { cardFields } from '../src/fields/cardFields.js'
import { cardRecord } from '../src/fields/cardRecord.js'
import { label } from '../src/i18n/label.js'
import type { Newsroom } from '../src/options.js'

/** The edge between a story and its version in another language, and the job card the desk works from. */
export const translations = (newsroom: Newsroom): CollectionConfig => ({
  slug: newsroom.slugs.translations,
  access: cardAccess(newsroom),
  admin: {
    defaultColumns: ['original', 'language', 'status', 'version', 'assignee', 'dueAt'],
    group: label('desk'),
    useAsTitle: 'headline',
  },
  defaultSort: '-updatedAt',
  endpoints: [translationDesk(newsroom), actOnCard(newsroom)],
  fields: [...cardFields(newsroom), ...cardRecord(newsroom)],
  hooks: {
    beforeChange: [keepCard(newsroom)],
    ...tellOfRegister(newsroom, ['live', 'needsUpdateSince', 'original', 'version']),
  },
  indexes: [
    { fields: ['original', 'language'], unique: true },
    // What the desk lists: by status and by person, in the order in which cards are worked off.
    { fields: ['status', 'turn'] },
    { fields: ['status', 'language', 'turn'] },
    { fields: ['status', 'dueTurn'] },
    { fields: ['status', 'dueAt'] },
    { fields: ['status', 'language', 'dueAt'] },
    { fields: ['status', 'originalDownSince'] },
    // SQLite takes the index with most columns that are equal, and would walk through all that is out in a language.
    { fields: ['status', 'language', 'originalDownSince'] },
    { fields: ['assignee', 'status', 'turn'] },
    { fields: ['assignee', 'language', 'status'] },
  ],
  labels: { plural: label('translations'), singular: label('translation') },
})
