import type { SelectField } from 'payload'
import { findStaff } from '../access/staff.js'
import { label, languageLabel } from '../i18n/label.js'
import type { Newsroom } from '../options.js'

/** The language a text is written in; a translator's own, else the newsroom's, until another is chosen. */
export const languageField = (
  newsroom: Newsroom,
  overrides: Partial<SelectField> = {},
): SelectField =>
  ({
    name: 'language',
    type: 'select',
    defaultValue: ({ user }) =>
      (user && findStaff(newsroom, { user: user as never })?.languages?.[0]) ??
      newsroom.defaultLanguage,
    index: true,
    label: label('language'),
    options: newsroom.languages.map((language) => ({
      label: languageLabel(language),
      value: language,
    })),
    required: true,
    ...overrides,
  }) as SelectField
