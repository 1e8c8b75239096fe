import type { HouseStyle } from '../../core/houseStyle.js'
import { PageError } from '../pageTypes.js'
import type { PageNote } from '../pageTypes.js'
import { joinLines, quote, toSingleSpaces } from './lines.js'
import type { PageLine } from './lines.js'
import { pageNotes } from './notes.js'
import { expectedStamp, isStampLine, readPageStamp } from './readPageStamp.js'
import { readSectionLine } from './sectionLine.js'

/** Everything above the text of the story. */
export type PageHead = {
  /** Index of the first line of the text. */
  readonly end: number
  /** The line the page says its section in, if it has one. */
  readonly sectionLine: { readonly section: string | undefined } | undefined
  readonly line: number
  readonly notes: readonly PageNote[]
  readonly publishedAt: string
  readonly reads: number | undefined
  readonly title: string
}

/** A headline wrapped over more lines than this is a paragraph. */
const longestHeadline = 3

const markup = /<(?:!|\?xml|\/?[a-z][a-z0-9]*[\s/>])/iu
const opensWithMarkup = new RegExp(`^${markup.source}`, 'iu')

/**
 * Reads headline, stamp and what stands below it: `Email Print 111` in one line or three, then `Section: …` on pages
 * this newsroom printed.
 *
 * @throws PageError when there is no headline, no stamp below it or an impossible one, and for HTML.
 */
export const readHead = (lines: readonly PageLine[], style: HouseStyle): PageHead => {
  const [first] = lines
  if (!first) throw new PageError(1, 'the page is empty', 'a headline')
  if (opensWithMarkup.test(first.text)) throw htmlError(first)
  if (isStampLine(first))
    throw new PageError(first.number, `the stamp ${quote(first.text)}`, 'the headline above it')

  const stampIndex = findStampIndex(lines, style)
  const headline = lines.slice(0, stampIndex)
  const stamp = readPageStamp(lines[stampIndex] ?? first, style)
  const furniture = readFurniture(lines, stampIndex + 1)
  const sectionLine = readSectionLine(lines[furniture.end]?.text ?? '')
  return {
    end: sectionLine ? furniture.end + 1 : furniture.end,
    sectionLine,
    line: first.number,
    notes: [
      ...(headline.length > 1 ? [pageNotes.headlineJoined(headline.length)(first.number)] : []),
      ...headline
        .filter(({ isStraySpaced }) => isStraySpaced)
        .map(({ number }) => pageNotes.spacesCured(number)),
      ...stamp.notes,
    ],
    publishedAt: stamp.publishedAt,
    reads: furniture.reads,
    title: toSingleSpaces(joinLines(headline)),
  }
}

const findStampIndex = (lines: readonly PageLine[], style: HouseStyle): number => {
  const index = lines.findIndex((line, at) => at <= longestHeadline && isStampLine(line))
  const above = lines.slice(1, index < 0 ? longestHeadline + 1 : index)
  const stray = above.find(({ isAfterBlank }) => isAfterBlank)
  if (index > 0 && !stray) return index

  const html = lines.slice(0, longestHeadline + 1).find(({ text }) => markup.test(text))
  if (html) throw htmlError(html)
  const found = stray ?? above[0]
  if (found) throw new PageError(found.number, quote(found.text), expectedStamp(style))
  const headline = lines[0]
  throw new PageError(
    headline?.number ?? 1,
    `the page ends after ${quote(headline?.text ?? '')}`,
    `${expectedStamp(style)} below the headline`,
  )
}

const htmlError = ({ number, text }: PageLine): PageError =>
  new PageError(
    number,
    `HTML (${quote(text)})`,
    'the text of the page, as it is copied from a browser',
  )

/** With the thousands marks of all three languages: `1,713`, `1.713`, `1 713`. */
const count = String.raw`\d{1,3}(?:[,.\s]\d{3}){1,3}|\d{1,12}`
const furniture = new RegExp(String.raw`^(email)?\s?(print)?\s?(${count})?$`, 'iu')
const longestFurniture = 40

/** `Email`, `Print` and the number of reads, each at most once and in this order, on one line or several. */
const readFurniture = (
  lines: readonly PageLine[],
  start: number,
): { readonly end: number; readonly reads: number | undefined } => {
  let seen = 0
  for (let at = start; ; at += 1) {
    const text = toSingleSpaces(lines[at]?.text.slice(0, longestFurniture + 1) ?? '')
    const [, ...pieces] = furniture.exec(text) ?? []
    const first = pieces.findIndex((piece) => piece !== undefined)
    if (first < seen || (first === 2 && seen === 0)) return { end: at, reads: undefined }
    if (pieces[2] !== undefined)
      return { end: at + 1, reads: Number(pieces[2].replaceAll(/\D/gu, '')) }
    seen = pieces[1] === undefined ? 1 : 2
  }
}

/** Says whether the line is the `Email Print 111` below the stamp of a page. */
export const isFurnitureLine = ({ text }: PageLine): boolean =>
  text.length <= longestFurniture &&
  /^email\s*print/iu.test(text) &&
  furniture.test(toSingleSpaces(text))
