import type { UIField } from 'payload'
import { label } from '../i18n/label.js'

/** The panel with a story's other news: what readers will see below it, and why. */
export const otherNewsField: UIField = {
  name: 'otherNewsPanel',
  type: 'ui',
  admin: {
    components: { Field: 'payload-plugin-newsroom/client#OtherNewsPanel' },
    disableListColumn: true,
  },
  label: label('otherNews'),
}
