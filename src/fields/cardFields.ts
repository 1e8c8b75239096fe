import type { CollectionSlug, Field } from 'payload'
import { deskField, nobody, staffField } from '../access/deskAccess.js'
import { cardStatuses } from '../core/translation/cardMoves.js'
import { label } from '../i18n/label.js'
import { statusWord } from '../i18n/statusWord.js'
import type { Newsroom } from '../options.js'
import { languageField } from './languageField.js'
import { readTypedStamp } from './readTypedStamp.js'

/** What the desk says of a version: of which story and in what language, who writes it, until when, and where it stands. */
export const cardFields = (newsroom: Newsroom): Field[] => {
  const articles = newsroom.slugs.articles as CollectionSlug
  const read = staffField(newsroom)
  const byTheDesk = { read, update: deskField(newsroom) }
  return [
    // What a card is called where Payload names it: the headline of its story.
    {
      name: 'headline',
      type: 'text',
      admin: { disableListColumn: true, hidden: true },
      label: label('title'),
      virtual: 'original.title',
    },
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
      access: { update: deskField(newsroom) },
      // The language of a card is that of its version.
      admin: { components: { Cell: 'payload-plugin-newsroom/client#TitleCell' } },
      index: true,
      label: label('version'),
      relationTo: articles,
    },
    {
      name: 'status',
      type: 'select',
      access: { read },
      defaultValue: 'requested',
      label: label('status'),
      options: cardStatuses.map((value) => ({ label: label(statusWord[value]), value })),
      required: true,
    },
    {
      name: 'staleness',
      type: 'ui',
      admin: {
        components: { Field: 'payload-plugin-newsroom/rsc#StalenessField' },
        condition: (data) => Boolean(data['version']),
        disableListColumn: true,
      },
      label: label('staleParagraphs'),
    },
    {
      name: 'assignee',
      type: 'relationship',
      access: byTheDesk,
      admin: { description: label('assigneeHelp') },
      label: label('assignee'),
      relationTo: newsroom.usersSlug as CollectionSlug,
    },
    {
      name: 'dueAt',
      type: 'date',
      access: byTheDesk,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
      hooks: { beforeValidate: [readTypedStamp(newsroom)] },
      label: label('dueAt'),
    },
    {
      name: 'urgent',
      type: 'checkbox',
      access: byTheDesk,
      defaultValue: false,
      label: label('urgent'),
    },
    { name: 'note', type: 'textarea', access: { read }, label: label('note') },
    {
      name: 'declinedReason',
      type: 'textarea',
      access: { read },
      admin: { condition: (data) => data['status'] === 'declined' },
      label: label('declinedReason'),
    },
    {
      name: 'needsUpdateSince',
      type: 'date',
      access: { create: nobody, update: nobody },
      admin: {
        condition: (data) => Boolean(data['needsUpdateSince']),
        date: { pickerAppearance: 'dayAndTime' },
        readOnly: true,
      },
      label: label('needsUpdateSince'),
    },
    {
      name: 'originalDownSince',
      type: 'date',
      access: { create: nobody, read, update: nobody },
      admin: {
        condition: (data) => Boolean(data['originalDownSince']),
        date: { pickerAppearance: 'dayAndTime' },
        readOnly: true,
      },
      label: label('originalDownSince'),
    },
  ]
}
