import type { CollectionBeforeChangeHook } from 'payload'
import { isObject, textOf } from '../src/article/documents.js'

/**
 * Writes the line a register entry is found by in the admin: its names in every language, `Politics · ການເມືອງ`.
 * Pickers search one stored text field, and editors type whichever language they think in.
 */
export const setLabel = (group: string): CollectionBeforeChangeHook =>
  function setLabel({ data }) {
    const names = isObject(data[group]) ? Object.values(data[group]).map(textOf) : []
    return { ...data, label: [...new Set(names.filter((name) => name !== ''))].join(' · ') }
  }
