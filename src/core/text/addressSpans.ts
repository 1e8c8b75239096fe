import { clearOf } from '../spans.js'
import type { Span } from '../story.js'

/** In small letters or in capitals: `Laos.La` is two sentences of French, `kpl.gov.la` and `KPL.GOV.LA` are a site. */
const endings =
  'com|org|net|gov|edu|int|info|la|vn|th|cn|fr|uk|io|js|ts|py|html?|pdf|docx?|xlsx?|jpe?g|png|txt'
const ending = `(?:${endings}|${endings.toUpperCase()}|Com|Org|Net)`

/** Addresses, file names and code stand in running copy without being marked as links. */
const token = new RegExp(
  '(?:[hH][tT]{2}[pP][sS]?://|[wW]{3}\\.)\\S{1,2000}|[^\\s@]{1,64}@[^\\s@]{1,255}|' +
    `[\\p{L}\\p{N}_-]{1,64}(?:\\.[\\p{L}\\p{N}_-]{1,64}){0,8}\\.${ending}(?![\\p{L}\\p{N}])(?:[/?#]\\S{0,2000})?`,
  'gu',
)

/** What was found outside of addresses and file names: punctuation there is no punctuation. */
export const clearOfAddresses = <T extends Span>(
  found: readonly T[],
  text: string,
): readonly T[] => (found.length === 0 ? found : clearOf(found, addressSpans(text)))

const addressSpans = (text: string): readonly Span[] =>
  /[@.]/u.test(text)
    ? Array.from(text.matchAll(token), ({ 0: found, index }) => ({
        end: index + found.length,
        start: index,
      }))
    : []
