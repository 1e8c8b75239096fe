import { translations } from './translations.js'

/**
 * Payload's admin in Lao, for `i18n.supportedLanguages` of any Payload config. Editors choose it in the account page.
 *
 * Payload's list of languages has no `lo`. At run time any code is taken; for the types, spread it. Browsers that ask for
 * Lao are not served it by themselves, as Payload looks their wish up in its own list.
 *
 * Dates are printed with English months: Payload loads the locales of date-fns by a fixed list, date-fns has no Lao, and a
 * key outside the list leaves every date at "Loading…".
 *
 * @example
 * import { lo, richText } from 'payload-plugin-newsroom/lo'
 * import { en } from 'payload/i18n/en'
 *
 * buildConfig({
 *   i18n: {
 *     supportedLanguages: { en, ...{ lo } },
 *     translations: { en: {}, ...{ lo: richText } },
 *   },
 * })
 */
export const lo = { dateFNSKey: 'en-US' as const, translations }

/**
 * The rich-text editor's words, for `i18n.translations`. They cannot travel in {@link lo}: of a supported language Payload
 * sends the browser only the keys it knows, and the editor's are not among them.
 */
export { richText } from './richText.js'
