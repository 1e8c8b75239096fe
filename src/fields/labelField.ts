import type { TextField } from 'payload'
import { label } from '../i18n/label.js'
import type { WordKey } from '../i18n/label.js'

/** The stored line a register entry is listed and found by; the hook `setLabel` writes it. */
export const labelField = (word: WordKey): TextField => ({
  name: 'label',
  type: 'text',
  admin: { hidden: true },
  index: true,
  label: label(word),
})
