import { en } from './en.js'
import { laoLanguages } from './laoLanguages.js'
import { lo } from './lo.js'

export type WordKey = keyof typeof en

type Both = { readonly en: string; readonly lo: string }
type InLanguage = { readonly i18n: { readonly language: string } }

/** One word or sentence of the plugin in both languages of the admin, as Payload takes labels. */
export const label = (
  key: WordKey,
  values: Readonly<Record<string, string>> = {},
): { en: string; lo: string } => ({
  en: fill(en[key], values),
  lo: fill(lo[key], values),
})

/** Of a sentence in both languages the one of the request's admin; English where it is neither. */
export const inAdmin = ({ i18n }: InLanguage, both: Both): string =>
  i18n.language === 'lo' ? both.lo : both.en

/** One word or sentence of the plugin, likewise. */
export const say = (
  admin: InLanguage,
  key: WordKey,
  values?: Readonly<Record<string, string>>,
): string => inAdmin(admin, label(key, values))

/** The name of a language in English and Lao: `lo` is `Lao` and `ລາວ`. One without a Lao name here has the English one. */
export const languageLabel = (language: string): { en: string; lo: string } => {
  const en = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
  return { en, lo: laoLanguages.get(language) ?? en }
}

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole)
