import type { Field } from 'payload'
import { deskField, nobody, staffField } from '../access/deskAccess.js'
import { startedVersion } from '../access/versionAccess.js'
import { label } from '../i18n/label.js'
import type { Newsroom } from '../options.js'
import { readTypedStamp } from './readTypedStamp.js'

const forgotten = { beforeDuplicate: [() => null] }

/** What the newsroom keeps about a story beside its text: when and where it went out, and where it came from. */
export const articleRecord = (newsroom: Newsroom): readonly Field[] => {
  const byTheNewsroom = { create: nobody, update: nobody }
  return [
    {
      name: 'publishedAt',
      type: 'date',
      access: { create: deskField(newsroom), update: deskField(newsroom) },
      admin: { date: { pickerAppearance: 'dayAndTime' }, position: 'sidebar' },
      hooks: { ...forgotten, beforeValidate: [readTypedStamp(newsroom)] },
      index: true,
      label: label('publishedAt'),
    },
    {
      name: 'slug',
      type: 'text',
      admin: { description: label('slugHelp'), position: 'sidebar' },
      hooks: forgotten,
      index: true,
      label: label('slug'),
    },
    {
      name: 'correctionNote',
      type: 'textarea',
      admin: {
        condition: (data) => Boolean(data['publishedAt']),
        description: label('correctionNoteHelp'),
        position: 'sidebar',
      },
      label: label('correctionNote'),
    },
    {
      name: 'minorChange',
      type: 'checkbox',
      access: {
        create: deskField(newsroom),
        read: staffField(newsroom),
        update: deskField(newsroom),
      },
      admin: {
        condition: (data) => Boolean(data['publishedAt']),
        description: label('minorChangeHelp'),
        position: 'sidebar',
      },
      defaultValue: false,
      hooks: forgotten,
      label: label('minorChange'),
    },
    {
      name: 'publicId',
      type: 'text',
      access: byTheNewsroom,
      admin: { hidden: true },
      // A version that is being started has its id from its card.
      defaultValue: ({ req }) => req.context[startedVersion] ?? globalThis.crypto.randomUUID(),
      hooks: { beforeDuplicate: [() => globalThis.crypto.randomUUID()] },
      index: true,
      label: label('publicId'),
      unique: true,
    },
    {
      name: 'openingReads',
      type: 'number',
      access: byTheNewsroom,
      admin: {
        condition: (data) => typeof data['openingReads'] === 'number',
        position: 'sidebar',
        readOnly: true,
      },
      hooks: forgotten,
      label: label('openingReads'),
      min: 0,
    },
    {
      name: 'source',
      type: 'group',
      access: { ...byTheNewsroom, read: staffField(newsroom) },
      admin: {
        condition: (data) => Boolean(data['source']?.['key']),
        position: 'sidebar',
        readOnly: true,
      },
      fields: [
        { name: 'system', type: 'text', label: label('sourceSystem') },
        { name: 'key', type: 'text', hooks: forgotten, index: true, label: label('sourceKey') },
        { name: 'url', type: 'text', label: label('sourceUrl') },
        {
          name: 'hash',
          type: 'text',
          admin: { hidden: true },
          hooks: forgotten,
          label: label('sourceHash'),
        },
        { name: 'summaryOnly', type: 'checkbox', label: label('summaryOnly') },
      ],
      label: label('source'),
    },
  ]
}
