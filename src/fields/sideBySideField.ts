import type { UIField } from 'payload'
import { label } from '../i18n/label.js'

/** The original of a version beside it, paragraph by paragraph. */
export const sideBySideField: UIField = {
  name: 'sideBySide',
  type: 'ui',
  admin: {
    components: { Field: 'payload-plugin-newsroom/rsc#SideBySideField' },
    disableListColumn: true,
  },
  label: label('sideBySide'),
}
