import type { GroupField } from 'payload'
import { label, languageLabel } from '../i18n/label.js'
import type { WordKey } from '../i18n/label.js'
import type { Newsroom } from '../options.js'

/**
 * The same text in every language of the newsroom, as a plain group `{ en, lo, fr }`.
 *
 * Not Payload's field localisation: a host need not switch it on, and no locale switch appears on articles, where it
 * would do nothing.
 */
export const perLanguage = (
  { defaultLanguage, languages }: Newsroom,
  name: string,
  word: WordKey,
  { area = false, required = false }: { readonly area?: boolean; readonly required?: boolean } = {},
): GroupField => ({
  name,
  type: 'group',
  fields: languages.map((language) => {
    const field = {
      name: language,
      label: languageLabel(language),
      required: required && language === defaultLanguage,
    }
    return area ? { ...field, type: 'textarea' } : { ...field, type: 'text' }
  }),
  label: label(word),
})
