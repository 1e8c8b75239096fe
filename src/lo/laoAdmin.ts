import { acceptedLanguages } from '@payloadcms/translations'
import type { Config } from 'payload'
import { en } from 'payload/i18n/en'
import { deepMergeSimple } from 'payload/shared'
import { richText } from './richText.js'
import { translations } from './translations.js'

/**
 * Payload's admin in Lao, dates included, for any Payload config: offered as ລາວ in the account page, and chosen by a
 * browser that asks for Lao before any other language there is.
 *
 * What the host has stays: its languages, its own words in Lao, its providers. The newsroom plugin applies it by itself.
 *
 * @example
 * import { laoAdmin } from 'payload-plugin-newsroom/lo'
 *
 * buildConfig({ plugins: [laoAdmin] })
 */
export const laoAdmin = (config: Config): Config => {
  const { admin, i18n } = config
  serveBrowsersAskingForLao()
  return {
    ...config,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        // Outermost, so that a host's own providers find the dates in Lao too.
        providers: [component, ...(admin?.components?.providers ?? [])],
      },
    },
    i18n: {
      ...i18n,
      supportedLanguages: withLao(i18n?.supportedLanguages),
      translations: { ...i18n?.translations, ...{ lo: wordsOfEditor(i18n?.translations) } },
    },
  }
}

const component = 'payload-plugin-newsroom/rsc#LaoAdmin'

/**
 * The words of Payload's admin, for `i18n.supportedLanguages`. Payload loads the locales of date-fns by a fixed list that
 * has no Lao, and a key outside the list leaves every date at “Loading…”, so this names English; {@link laoAdmin} puts
 * Lao in its place.
 */
export const lo = { dateFNSKey: 'en-US' as const, translations }

/**
 * Lao comes last: where a host's fallback is none of its languages, Payload falls back on the first. English is Payload's
 * own choice where nothing is given. Its types know no `lo`, which a spread does not mind.
 */
const withLao = (
  languages: NonNullable<Config['i18n']>['supportedLanguages'] = { en },
): NonNullable<NonNullable<Config['i18n']>['supportedLanguages']> => ({
  ...languages,
  ...('lo' in languages ? {} : { lo }),
})

/**
 * The rich-text editor's words travel apart from the others: of a supported language Payload sends the browser only the
 * keys it knows, and the editor's are not among them. A host's own words win.
 */
const wordsOfEditor = (host: object = {}): object =>
  deepMergeSimple(richText, (host as { readonly lo?: object }).lo ?? {})

/**
 * Payload looks a browser's wish up in a list of its own, the same for every language and config. `lo` is put at its end;
 * it counts only where the config supports Lao. Were the list ever closed, people would still choose ລາວ themselves.
 */
const serveBrowsersAskingForLao = (): void => {
  const known = acceptedLanguages as unknown as string[]
  if (!known.includes('lo') && Object.isExtensible(known)) known.push('lo')
}
