import type { CollectionSlug, Field } from 'payload'
import { label } from '../i18n/label.js'
import type { Newsroom } from '../options.js'

/** What a story lists as other news, and where it is listed itself. */
export const otherNewsJoins = ({ otherNewsLimit, slugs }: Newsroom): Field[] => [
  {
    name: 'otherNews',
    type: 'join',
    // The panel shows it; sites read it.
    admin: { hidden: true },
    collection: slugs.relatedLinks as CollectionSlug,
    defaultLimit: otherNewsLimit,
    defaultSort: 'order',
    label: label('otherNews'),
    on: 'from',
    where: { standing: { not_equals: 'banned' } },
  },
  {
    name: 'linkedFrom',
    type: 'join',
    admin: { allowCreate: false, defaultColumns: ['from', 'standing', 'origin'] },
    collection: slugs.relatedLinks as CollectionSlug,
    label: label('linkedFrom'),
    on: 'to',
    where: { standing: { not_equals: 'banned' } },
  },
]

/** A story's versions in other languages, and the story it is a version of. */
export const versionJoins = ({ slugs }: Newsroom): Field[] => [
  {
    name: 'translations',
    type: 'join',
    admin: { defaultColumns: ['language', 'version', 'status', 'assignee', 'dueAt'] },
    collection: slugs.translations as CollectionSlug,
    label: label('versions'),
    on: 'original',
  },
  {
    name: 'translationOf',
    type: 'join',
    admin: { allowCreate: false, defaultColumns: ['original', 'status', 'dueAt'] },
    collection: slugs.translations as CollectionSlug,
    label: label('translationOf'),
    on: 'version',
  },
]
