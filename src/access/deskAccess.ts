import type { Access, CollectionConfig, FieldAccess } from 'payload'
import type { Newsroom } from '../options.js'
import { findStaff, isDesk } from './staff.js'

/** Any member of staff. */
export const staffOnly =
  (newsroom: Newsroom): Access =>
  ({ req }) =>
    findStaff(newsroom, req) !== null

/** Editors and admins. */
export const deskOnly =
  (newsroom: Newsroom): Access =>
  ({ req }) =>
    isDesk(findStaff(newsroom, req))

/** A field that any member of staff may read and nobody outside. */
export const staffField =
  (newsroom: Newsroom): FieldAccess =>
  ({ req }) =>
    findStaff(newsroom, req) !== null

/** A field editors and admins write. */
export const deskField =
  (newsroom: Newsroom): FieldAccess =>
  ({ req }) =>
    isDesk(findStaff(newsroom, req))

/** A field only the newsroom's own code writes: the plugin's hooks, imports, jobs. */
export const nobody: FieldAccess = () => false

/** Registers every site may read and the desk keeps: sections, agencies. */
export const publicRegister = (newsroom: Newsroom): NonNullable<CollectionConfig['access']> => ({
  create: deskOnly(newsroom),
  delete: deskOnly(newsroom),
  read: () => true,
  update: deskOnly(newsroom),
})

/** Links between stories: readers see a link only while the stories at both its ends are published. */
export const liveLinks = (
  newsroom: Newsroom,
  write: Access,
): NonNullable<CollectionConfig['access']> => ({
  create: write,
  delete: deskOnly(newsroom),
  read: ({ req }) => (findStaff(newsroom, req) ? true : { live: { equals: true } }),
  update: write,
})
