import type { CollectionConfig, Field } from 'payload'

/**
 * Articles as a host without the plugin would have them: the same tables, drafts and versions, without the hooks and without
 * what they print and join on every read.
 */
export const plainArticles = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: toPlain(collection.fields),
  hooks: {},
})

const toPlain = (fields: readonly Field[]): Field[] =>
  fields
    .filter((field) => field.type !== 'join' && !('virtual' in field && field.virtual))
    .map((field) => {
      const plain = { ...field, ...('hooks' in field ? { hooks: {} } : {}) } as Field
      if (plain.type === 'tabs')
        return {
          ...plain,
          tabs: plain.tabs
            .map((tab) => ({ ...tab, fields: toPlain(tab.fields) }))
            .filter((tab) => tab.fields.length > 0),
        }
      return 'fields' in plain ? { ...plain, fields: toPlain(plain.fields) } : plain
    })
