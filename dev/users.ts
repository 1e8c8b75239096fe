import type { Access, CollectionConfig } from 'payload'

const isAdmin: Access = ({ req }) => req.user?.['role' as never] === 'admin'
const isAdminOrSelf: Access = ({ req }) =>
  req.user?.['role' as never] === 'admin'
    ? true
    : req.user
      ? { id: { equals: req.user.id } }
      : false

/** The people of the demo newsroom. The plugin reads `role`, `languages` and `section`. */
export const users: CollectionConfig = {
  slug: 'users',
  access: {
    create: isAdmin,
    delete: isAdmin,
    read: ({ req }) => Boolean(req.user),
    unlock: isAdmin,
    update: isAdminOrSelf,
  },
  admin: { defaultColumns: ['name', 'email', 'role', 'languages'], useAsTitle: 'name' },
  auth: true,
  fields: [
    { name: 'name', type: 'text', label: { en: 'Name', lo: 'ຊື່' }, required: true },
    {
      name: 'role',
      type: 'select',
      access: { update: ({ req }) => req.user?.['role' as never] === 'admin' },
      defaultValue: 'reporter',
      label: { en: 'Role', lo: 'ໜ້າທີ່' },
      options: [
        { label: { en: 'Reporter', lo: 'ນັກຂ່າວ' }, value: 'reporter' },
        { label: { en: 'Translator', lo: 'ຜູ້ແປ' }, value: 'translator' },
        { label: { en: 'Editor', lo: 'ບັນນາທິການ' }, value: 'editor' },
        { label: { en: 'Administrator', lo: 'ຜູ້ດູແລລະບົບ' }, value: 'admin' },
      ],
      required: true,
      saveToJWT: true,
    },
    {
      name: 'languages',
      type: 'select',
      access: { update: ({ req }) => req.user?.['role' as never] === 'admin' },
      hasMany: true,
      label: { en: 'Writes in', lo: 'ຂຽນເປັນພາສາ' },
      options: [
        { label: { en: 'English', lo: 'ພາສາອັງກິດ' }, value: 'en' },
        { label: { en: 'Lao', lo: 'ພາສາລາວ' }, value: 'lo' },
        { label: { en: 'French', lo: 'ພາສາຝຣັ່ງ' }, value: 'fr' },
      ],
    },
    { name: 'section', type: 'text', label: { en: 'Section (slug)', lo: 'ໝວດຂ່າວ' } },
  ],
  labels: {
    plural: { en: 'Staff', lo: 'ພະນັກງານ' },
    singular: { en: 'Member of staff', lo: 'ພະນັກງານ' },
  },
}
