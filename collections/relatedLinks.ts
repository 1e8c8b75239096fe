import type { CollectionConfig, CollectionSlug } from 'payload'
import { keepLink } from '../hooks/keepLink.js'
import { tellOfRegister } from '../hooks/tellOfRegister.js'
import { deskOnly, liveLinks, nobody, staffField } from '../src/access/deskAccess.js'
import { label } from '../src/i18n/label.js'
import type { Newsroom } from '../src/options.js'

/** One line of a story's other news: an edge from the story that lists to the story that is listed, and why. */
export const relatedLinks = (newsroom: Newsroom): CollectionConfig => {
  const articles = newsroom.slugs.articles as CollectionSlug
  const read = staffField(newsroom)
  return {
    slug: newsroom.slugs.relatedLinks,
    access: liveLinks(newsroom, deskOnly(newsroom)),
    admin: {
      defaultColumns: ['from', 'to', 'standing', 'origin', 'reasons'],
      group: label('desk'),
    },
    defaultSort: 'order',
    fields: [
      {
        name: 'from',
        type: 'relationship',
        index: true,
        label: label('from'),
        relationTo: articles,
        required: true,
      },
      {
        name: 'to',
        type: 'relationship',
        index: true,
        label: label('to'),
        relationTo: articles,
        required: true,
      },
      { name: 'order', type: 'number', defaultValue: 0, label: label('order'), required: true },
      {
        name: 'standing',
        type: 'select',
        defaultValue: 'pinned',
        label: label('standing'),
        options: [
          { label: label('suggested'), value: 'suggested' },
          { label: label('pinned'), value: 'pinned' },
          { label: label('banned'), value: 'banned' },
        ],
        required: true,
      },
      {
        name: 'origin',
        type: 'select',
        access: { read },
        admin: { readOnly: true },
        defaultValue: 'desk',
        label: label('origin'),
        options: [
          { label: label('desk'), value: 'desk' },
          { label: label('engine'), value: 'engine' },
        ],
        required: true,
      },
      {
        name: 'score',
        type: 'number',
        access: { read },
        admin: { readOnly: true },
        label: label('score'),
      },
      {
        name: 'reasons',
        type: 'json',
        access: { read },
        admin: {
          components: { Cell: 'payload-plugin-newsroom/client#ReasonsCell' },
          condition: () => false, // facts for the list; the panel says them in words
        },
        label: label('reasons'),
      },
      {
        name: 'relation',
        type: 'select',
        access: { read },
        label: label('relation'),
        options: [
          { label: label('updateOf'), value: 'updateOf' },
          { label: label('followUp'), value: 'followUp' },
          { label: label('notTheSame'), value: 'notTheSame' },
        ],
      },
      {
        name: 'live',
        type: 'checkbox',
        access: { create: nobody, update: nobody },
        admin: { hidden: true },
        defaultValue: false,
        label: label('live'),
      },
    ],
    hooks: { beforeChange: [keepLink(newsroom)], ...tellOfRegister(newsroom, ['live']) },
    indexes: [{ fields: ['from', 'to'], unique: true }, { fields: ['from', 'standing', 'order'] }],
    labels: { plural: label('relatedLinks'), singular: label('relatedLink') },
  }
}
