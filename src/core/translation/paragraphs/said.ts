import { findLeadCredit } from '../../credit/leadCredit.js'
import { kpl } from '../../kpl.js'
import { fold } from '../../language/fold.js'
import type { CopyReading } from './paragraph.js'

/** Words and figures; what is written without spaces between words is one run. */
const token = /\p{Script=Lao}+|[\p{L}\p{M}]+|\p{N}+|[\p{Sc}\p{Sm}%&]/gu

/** What a paragraph says, in a form all ways to write it share. */
export const toSaid = (text: string, { style = kpl }: CopyReading): string => {
  const own = text.slice(findLeadCredit(text, style)?.end ?? 0)
  return joinSaid(fold(own).match(token) ?? [])
}

/** What is said one after the other: Lao goes on without a space, so that spaces and paragraphs in it say nothing. */
export const joinSaid = (said: readonly string[]): string =>
  said
    .filter((each) => each !== '')
    .join(' ')
    .replace(/(?<=\p{Script=Lao}) (?=\p{Script=Lao})/gu, '')
