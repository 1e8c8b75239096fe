import type { CollectionConfig, CollectionSlug } from 'payload'
import { keepCard } from '../hooks/keepCard.js'
import { liveLinks, nobody, staffField } from '../src/access/deskAccess.js'
import { canWriteIn, findStaff } from '../src/access/staff.js'
import { languageField } from '../src/fields/languageField.js'
import { readTypedStamp } from '../src/fields/readTypedStamp.js'
import { label } from '../src/i18n/label.js'
import type { Newsroom } from '../src/options.js'

/** The edge between a story and its version in another language, and the job card the desk works from. */
export const translations = (newsroom: Newsroom): CollectionConfig => {
  const articles = newsroom.slugs.articles as CollectionSlug
  const read = staffField(newsroom)
  return {
    slug: newsroom.slugs.translations,
    access: liveLinks(newsroom, ({ data, req }) => {
      const staff = findStaff(newsroom, req)
      return (
        staff !== null &&
        staff.role !== 'reporter' &&
        (!data?.['language'] || canWriteIn(staff, data['language']))
      )
    }),
    admin: {
      defaultColumns: ['original', 'language', 'status', 'version', 'translator', 'dueAt'],
      group: label('desk'),
    },
    defaultSort: '-updatedAt',
    fields: [
      {
        name: 'original',
        type: 'relationship',
        index: true,
        label: label('original'),
        relationTo: articles,
        required: true,
      },
      languageField(newsroom, {
        defaultValue:
          newsroom.languages.find((language) => language !== newsroom.defaultLanguage) ??
          newsroom.defaultLanguage,
      }),
      {
        name: 'version',
        type: 'relationship',
        index: true,
        label: label('version'),
        relationTo: articles,
      },
      {
        name: 'status',
        type: 'select',
        access: { read },
        defaultValue: 'requested',
        index: true,
        label: label('status'),
        options: [
          { label: label('requested'), value: 'requested' },
          { label: label('inProgress'), value: 'in-progress' },
          { label: label('inReview'), value: 'in-review' },
          { label: label('published'), value: 'published' },
          { label: label('needsUpdate'), value: 'needs-update' },
          { label: label('declined'), value: 'declined' },
        ],
        required: true,
      },
      {
        name: 'translator',
        type: 'relationship',
        access: { read },
        index: true,
        label: label('translator'),
        relationTo: newsroom.usersSlug as CollectionSlug,
      },
      {
        name: 'dueAt',
        type: 'date',
        access: { read },
        admin: { date: { pickerAppearance: 'dayAndTime' } },
        hooks: { beforeValidate: [readTypedStamp(newsroom)] },
        label: label('dueAt'),
      },
      { name: 'note', type: 'textarea', access: { read }, label: label('note') },
      {
        name: 'fingerprints',
        type: 'json',
        access: { create: nobody, read, update: nobody },
        admin: { hidden: true },
        label: label('fingerprints'),
      },
      {
        name: 'live',
        type: 'checkbox',
        access: { create: nobody, update: nobody },
        admin: { hidden: true },
        defaultValue: false,
        index: true,
        label: label('live'),
      },
    ],
    hooks: { beforeChange: [keepCard(newsroom)] },
    indexes: [{ fields: ['original', 'language'], unique: true }],
    labels: { plural: label('translations'), singular: label('translation') },
  }
}
