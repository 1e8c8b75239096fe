import type { UIField } from 'payload'
import { label } from '../i18n/label.js'

/** The panel beside the story: what the house rules find while it is written. */
export const houseStyleField: UIField = {
  name: 'houseStyle',
  type: 'ui',
  admin: {
    components: { Field: 'payload-plugin-newsroom/rsc#HouseStyleField' },
    disableListColumn: true,
    position: 'sidebar',
  },
  label: label('houseStyle'),
}
