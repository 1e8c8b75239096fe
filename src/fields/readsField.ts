import type { UIField } from 'payload'
import { label } from '../i18n/label.js'

/**
 * How often a story was read, in its sidebar and as a column of the list. It is no data of the story: a read makes no
 * version, and who does not look at the count does not ask for it.
 */
export const readsField: UIField = {
  name: 'reads',
  type: 'ui',
  admin: {
    components: {
      Cell: 'payload-plugin-newsroom/rsc#ReadsCell',
      Field: 'payload-plugin-newsroom/rsc#ReadsField',
    },
    condition: (data) => Boolean(data['publishedAt']),
    position: 'sidebar',
  },
  label: label('reads'),
}
