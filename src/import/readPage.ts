import type { HouseStyle } from '../core/houseStyle.js'
import { findOtherNews } from './page/findOtherNews.js'
import { quote, toLines } from './page/lines.js'
import type { PageLine } from './page/lines.js'
import { pageNotes } from './page/notes.js'
import { readBody } from './page/readBody.js'
import { isFurnitureLine, readHead } from './page/readHead.js'
import type { PageHead } from './page/readHead.js'
import { readOtherNews } from './page/readOtherNews.js'
import { isStampLine } from './page/readPageStamp.js'
import { findCommonSection } from './page/sectionLine.js'
import { PageError } from './pageTypes.js'
import type { AgencyPage, PageNote, PageStory } from './pageTypes.js'

/**
 * Reads a page of the agency's site as it is copied from a browser: its story and the stories it lists.
 *
 * What the page slips in is cured and said in `notes`: run-together sections, spaces, wrapped lines, doubled credits. The
 * page does not print the section of its own story; where all listed stories share one, it is taken for that. Time grows
 * with the length of the text and nothing else.
 *
 * @throws PageError when there is no headline, stamp or text, a stamp is impossible, a listed story is cut off, a second
 * page follows, or the text is HTML.
 */
export const readPage = (text: string, style: HouseStyle): AgencyPage => {
  const lines = toLines(text)
  const head = readHead(lines, style)
  refuseSecondPage(lines, head.end)
  const range = findOtherNews(lines, head.end, style)
  const above = lines[head.end - 1]?.number ?? head.line
  const { notes, ...body } = readBody(lines.slice(head.end, range.bodyEnd), above, style)
  const listed = readOtherNews(lines.slice(range.start, range.end), range.isClosed, style)
  const otherNews = listed.map(({ story }) => story)
  const { section, sectionNotes } = sectionOf(head, otherNews)
  return {
    notes: [
      ...head.notes,
      ...sectionNotes,
      ...notes,
      ...range.notes,
      ...listed.flatMap((item) => item.notes),
    ].sort((a, b) => a.line - b.line),
    otherNews,
    story: {
      ...body,
      isSummaryOnly: false,
      line: head.line,
      publishedAt: head.publishedAt,
      reads: head.reads,
      section,
      title: head.title,
    },
  }
}

const sectionOf = (
  { line, sectionLine }: PageHead,
  otherNews: readonly PageStory[],
): { readonly section: string | undefined; readonly sectionNotes: readonly PageNote[] } => {
  if (sectionLine) return { section: sectionLine.section, sectionNotes: [] }
  const section = findCommonSection(otherNews)
  const sectionNotes = section === undefined ? [] : [pageNotes.sectionFromList(section)(line)]
  return { section, sectionNotes }
}

/** Two pages in one file would be read as one long story. */
const refuseSecondPage = (lines: readonly PageLine[], from: number): void => {
  const stamp = lines.find((line, at) => {
    const next = lines[at + 1]
    return at >= from && next !== undefined && isFurnitureLine(next) && isStampLine(line)
  })
  if (stamp)
    throw new PageError(
      stamp.number,
      `a second page begins (${quote(stamp.text)})`,
      'one page in a file',
    )
}
