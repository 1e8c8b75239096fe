import type { HouseStyle } from '../../core/houseStyle.js'
import { fold } from '../../core/language/fold.js'
import type { PageNote } from '../pageTypes.js'
import { toSingleSpaces } from './lines.js'
import type { PageLine } from './lines.js'
import { pageNotes } from './notes.js'
import { isStampLine } from './readPageStamp.js'

/** Where other news stands on a page; indexes of lines, `end` exclusive. */
export type OtherNewsRange = {
  /** Where the text of the story ends. */
  readonly bodyEnd: number
  readonly end: number
  readonly isClosed: boolean
  readonly notes: readonly PageNote[]
  readonly start: number
}

/** Signs a browser or an editor puts before a story of a list. A hyphen or star is one only with a space after it. */
const bullet = /^(?:[•●○◦‣▪·]|[-*–](?=\s))/u

/** The sign the line begins with, if it is a bullet. */
export const findBullet = (line: PageLine | undefined): string | undefined =>
  bullet.exec(line?.text ?? '')?.[0]

/** The line without its bullet and the one space after it. */
export const withoutBullet = ({ text }: PageLine): string =>
  text.replace(bullet, '').replace(/^\s/u, '')

/**
 * Says whether a listed story surely begins here: its headline with the section, the headline again, a stamp. Some
 * browsers copy a list without its bullets.
 */
export const isTwiceHeaded = (lines: readonly PageLine[], at: number): boolean => {
  const [first, second, stamp] = [lines[at], lines[at + 1], lines[at + 2]]
  if (!first || !second || isStampLine(second) || !isStampLine(stamp)) return false
  return toSingleSpaces(withoutBullet(first)).startsWith(toSingleSpaces(second.text))
}

/**
 * Finds the heading (ຂ່າວອື່ນໆ), the list under it and the `Top` the page ends with.
 *
 * Of several lines that read like the heading, the first with a story under it is the one: the others are text. A list
 * without heading is recognised by a headline that stands twice over a stamp.
 */
export const findOtherNews = (
  lines: readonly PageLine[],
  from: number,
  style: HouseStyle,
): OtherNewsRange => {
  const isHeading = headingTest(style)
  const headings = indexesOf(lines, from, isHeading)
  const heading =
    headings.find((at) => isTop(lines[at + 1]) || isStart(lines, at + 1)) ?? headings.at(-1)
  const first =
    heading === undefined
      ? indexesOf(lines, from, (_, at) => isTwiceHeaded(lines, at))[0]
      : heading + 1
  const top = lines.findLastIndex((line, at) => at >= (first ?? from) && isTop(line))
  const end = top < 0 ? lines.length : top
  const bodyEnd = heading ?? first ?? end
  const after = lines[end + 1]
  return {
    bodyEnd,
    end,
    isClosed: top >= 0,
    notes: [
      ...(heading === undefined && first !== undefined
        ? [pageNotes.headingMissing(lines[first]?.number ?? 0)]
        : []),
      ...(first !== undefined && top < 0 ? [pageNotes.endMissing(lines.at(-1)?.number ?? 0)] : []),
      ...(after ? [pageNotes.afterEnd(after.number)] : []),
    ],
    start: first ?? end,
  }
}

const isStart = (lines: readonly PageLine[], at: number): boolean =>
  findBullet(lines[at]) !== undefined || isTwiceHeaded(lines, at)

const isTop = (line: PageLine | undefined): boolean => /^top$/iu.test(line?.text ?? '')

const englishHeading = 'othernews'

/** Spaces inside do not matter: ຂ່າວອື່ນ ໆ (other news). Lines much longer or shorter are not even compared. */
const headingTest = ({ otherNewsHeading }: HouseStyle): ((line: PageLine) => boolean) => {
  const keys = [englishHeading, toHeadingKey(otherNewsHeading)]
  const lengths = keys.map(({ length }) => length)
  const [shortest, longest] = [Math.min(...lengths) / 2, Math.max(...lengths) * 2]
  return ({ text }) =>
    text.length >= shortest && text.length <= longest && keys.includes(toHeadingKey(text))
}

const toHeadingKey = (text: string): string => fold(text).replaceAll(/[\s:]/gu, '')

const indexesOf = (
  lines: readonly PageLine[],
  from: number,
  isWanted: (line: PageLine, at: number) => boolean,
): readonly number[] => lines.flatMap((line, at) => (at >= from && isWanted(line, at) ? [at] : []))
