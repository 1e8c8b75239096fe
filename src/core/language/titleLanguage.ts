import type { Language } from '../story.js'

/** Two words at least: a single one in Latin script is a name, a code, a file or an address. */
const latinWords = /\p{Script=Latin}[\p{L}\p{M}’'-]* +\p{L}/u

/**
 * The language of a title on a page that is in `page`, as far as its script tells; nothing where it tells no other. It is
 * Lao when most of its letters are, for a Lao headline may name a company in Latin. Latin on a Lao page is taken for
 * English.
 *
 * @example titleLanguage('ຊ່ວງເຮືອ ຢູ່ ວຽງຈັນ', 'en') // 'lo'
 */
export const titleLanguage = (title: string, page: Language): Language | undefined => {
  const lao = count(title, /\p{Script=Lao}/gu)
  if (lao > 0 && lao >= count(title, /\p{Script=Latin}/gu)) return page === 'lo' ? undefined : 'lo'
  return page === 'lo' && latinWords.test(title) ? 'en' : undefined
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0
