import { isStampLike, readStamp } from '../../core/dates/stamps.js'
import type { HouseStyle } from '../../core/houseStyle.js'
import { PageError } from '../pageTypes.js'
import type { PageNote } from '../pageTypes.js'
import type { PageLine } from './lines.js'
import { pageNotes } from './notes.js'

/** Longer than any stamp, so that no paragraph is looked through for one. */
const longestStamp = 40

/** A headline or paragraph may begin with a date; a stamp is nothing else. */
const stampCharacters = /^[\p{Nd}\s/.:,\u200B-\u200D-]+(?:[ap]\.?m\.?)?$/iu

/** Says whether the line is nothing but a stamp, possible or not. */
export const isStampLine = (line: PageLine | undefined): boolean =>
  line !== undefined &&
  line.text.length <= longestStamp &&
  stampCharacters.test(line.text) &&
  isStampLike(line.text)

/** How an error says that a stamp should stand there. */
export const expectedStamp = ({ stamp }: HouseStyle): string => `a stamp (${stamp})`

/**
 * Reads the stamp of the page, or of a listed story, which the agency's site prints month first.
 *
 * @throws PageError when the stamp names a moment that does not exist.
 */
export const readPageStamp = (
  { number, text }: PageLine,
  style: HouseStyle,
): { readonly notes: readonly PageNote[]; readonly publishedAt: string } => {
  try {
    const { instant, layout } = readStamp(text, style.timeZone)
    return {
      notes: layout === 'list' ? [pageNotes.listStamp(text)(number)] : [],
      publishedAt: instant,
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const [found = '', expected] = error.message.split('; expected ')
    throw new PageError(number, found, expected ?? expectedStamp(style))
  }
}
