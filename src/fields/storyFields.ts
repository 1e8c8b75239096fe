import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { CollectionSlug, Field } from 'payload'
import { label } from '../i18n/label.js'
import type { Newsroom } from '../options.js'
import { storyFeatures } from './storyFeatures.js'

/** What a reporter writes: headline, summary, body and pictures. */
export const storyFields = (newsroom: Newsroom): Field[] => [
  {
    name: 'title',
    type: 'text',
    admin: { components: { Cell: 'payload-plugin-newsroom/client#TitleCell' } },
    label: label('title'),
    required: true,
  },
  {
    name: 'summary',
    type: 'textarea',
    admin: { description: label('summaryHelp') },
    label: label('summary'),
  },
  {
    name: 'body',
    type: 'richText',
    editor: lexicalEditor({ features: storyFeatures }),
    label: label('body'),
  },
  {
    name: 'media',
    type: 'upload',
    hasMany: true,
    label: label('mediaItems'),
    relationTo: newsroom.slugs.media as CollectionSlug,
  },
]
