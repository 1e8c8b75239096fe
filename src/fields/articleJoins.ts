import type { CollectionSlug, Field } from 'payload'
import { label } from '../i18n/label.js'
import type { Newsroom } from '../options.js'

/** The edges of a story, from its own point of view: what it lists, where it is listed, its other languages. */
export const articleJoins = ({ otherNewsLimit, slugs }: Newsroom): readonly Field[] => [
  {
    name: 'otherNews',
    type: 'join',
    admin: { allowCreate: true, defaultColumns: ['to', 'standing', 'origin', 'reasons'] },
    collection: slugs.relatedLinks as CollectionSlug,
    defaultLimit: otherNewsLimit,
    defaultSort: 'order',
    label: label('otherNews'),
    on: 'from',
    where: { standing: { not_equals: 'banned' } },
  },
  {
    name: 'translations',
    type: 'join',
    admin: { defaultColumns: ['language', 'version', 'status', 'translator', 'dueAt'] },
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
