import type { Field } from 'payload'
import { nobody, staffField } from '../access/deskAccess.js'
import { label } from '../i18n/label.js'
import type { WordKey } from '../i18n/label.js'
import type { Newsroom } from '../options.js'

/** What the newsroom itself keeps on a card, and nobody writes by hand. */
export const cardRecord = (newsroom: Newsroom): Field[] => {
  const kept = {
    access: { create: nobody, read: staffField(newsroom), update: nobody },
    admin: { hidden: true },
  }
  const texts = ['moves', 'keptParagraphs', 'staleParagraphs'] as const satisfies WordKey[]
  return [
    ...texts.map((name): Field => ({ ...kept, name, type: 'json', label: label(name) })),
    { ...kept, name: 'keptCorrection', type: 'textarea', label: label('keptCorrection') },
    { ...kept, name: 'staleCount', type: 'number', defaultValue: 0, label: label('staleCount') },
    { ...kept, name: 'turn', type: 'text', label: label('turn') },
    { ...kept, name: 'dueTurn', type: 'text', label: label('turn') },
    {
      ...kept,
      name: 'versionPublicId',
      type: 'text',
      defaultValue: () => globalThis.crypto.randomUUID(),
      label: label('publicId'),
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
  ]
}
