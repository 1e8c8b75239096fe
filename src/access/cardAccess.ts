import type { CollectionConfig } from 'payload'
import type { Newsroom } from '../options.js'
import { deskOnly } from './deskAccess.js'
import { findStaff, isDesk } from './staff.js'

/**
 * Who may do what with the cards of the translation desk.
 *
 * Readers see a card while both its stories are out; all staff see every card. Editors and admins make and delete them.
 * Translators move those of their languages; reporters none.
 */
export const cardAccess = (newsroom: Newsroom): NonNullable<CollectionConfig['access']> => ({
  create: deskOnly(newsroom),
  delete: deskOnly(newsroom),
  read: ({ req }) => (findStaff(newsroom, req) ? true : { live: { equals: true } }),
  update: ({ req }) => {
    const staff = findStaff(newsroom, req)
    if (staff?.role === 'translator') return { language: { in: [...(staff.languages ?? [])] } }
    return isDesk(staff)
  },
})
