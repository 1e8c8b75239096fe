import type { UIField } from 'payload'
import { label } from '../i18n/label.js'

/** The other languages of a story, in the sidebar of its form. Needs no data: it asks the job cards. */
export const versionsField: UIField = {
  name: 'versionsPanel',
  type: 'ui',
  admin: {
    components: { Field: 'payload-plugin-newsroom/rsc#VersionsField' },
    disableListColumn: true,
    position: 'sidebar',
  },
  label: label('versions'),
}
