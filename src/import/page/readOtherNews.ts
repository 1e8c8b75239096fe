import type { HouseStyle } from '../../core/houseStyle.js'
import { PageError } from '../pageTypes.js'
import type { PageNote, PageStory } from '../pageTypes.js'
import { findBullet, isTwiceHeaded, withoutBullet } from './findOtherNews.js'
import { joinLines, quote, toBlocks, toSingleSpaces } from './lines.js'
import type { PageLine } from './lines.js'
import { pageNotes } from './notes.js'
import { readHeadline } from './readHeadline.js'
import { readLead } from './readLead.js'
import { expectedStamp, isStampLine, readPageStamp } from './readPageStamp.js'

/** A listed story and what was noted while it was read. */
export type ListedStory = { readonly notes: readonly PageNote[]; readonly story: PageStory }

/** Both headlines of a story, each wrapped over three lines. */
const mostHeadlineLines = 6

/** A hundred times the agency's list; more is no page but an archive. */
const mostStories = 500

/**
 * Reads the stories of a list. Each begins with the bullet the first one has, or with its headline twice over a stamp.
 *
 * `isClosed`: the page goes on after the list, so the last story is whole.
 *
 * @throws PageError when something else opens the list, and for a story without stamp, with two, or cut off.
 */
export const readOtherNews = (
  lines: readonly PageLine[],
  isClosed: boolean,
  style: HouseStyle,
): readonly ListedStory[] => {
  const [first] = lines
  if (!first) return []
  const sign = findBullet(first)
  const starts = lines.flatMap((line, at) =>
    (sign !== undefined && findBullet(line) === sign) || isTwiceHeaded(lines, at) ? [at] : [],
  )
  if (starts[0] !== 0)
    throw new PageError(
      first.number,
      quote(first.text),
      'a story of the list, with • before its headline',
    )
  const surplus = lines[starts[mostStories] ?? -1]
  if (surplus)
    throw new PageError(
      surplus.number,
      `a list of ${starts.length} stories`,
      `at most ${mostStories} on a page`,
    )
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? lines.length
    return readListedStory(lines.slice(start, end), isClosed || end < lines.length, style)
  })
}

const readListedStory = (
  lines: readonly PageLine[],
  isWhole: boolean,
  style: HouseStyle,
): ListedStory => {
  const [first, ...rest] = lines
  const stampIndex = lines.findIndex((line, at) => at <= mostHeadlineLines && isStampLine(line))
  const stampLine = lines[stampIndex]
  if (!first || !stampLine) throw stampMissing(lines, style)
  const second = rest.slice(stampIndex).find(isStampLine)
  if (second)
    throw new PageError(
      second.number,
      `a second stamp in one story, ${quote(second.text)}`,
      'the headline of the next story twice above it',
    )
  const headline = readHeadline(lines.slice(0, stampIndex), style)
  const stamp = readPageStamp(stampLine, style)
  const summary = readSummary(lines.slice(stampIndex + 1), stampLine, isWhole, style)
  return {
    notes: [
      ...(findBullet(first) === undefined ? [pageNotes.bulletMissing(first.number)] : []),
      ...headline.notes,
      ...stamp.notes,
      ...summary.notes,
    ],
    story: {
      agencies: summary.agencies,
      dateline: summary.dateline,
      isSummaryOnly: true,
      line: first.number,
      paragraphs: [],
      publishedAt: stamp.publishedAt,
      reads: undefined,
      section: headline.section,
      summary: summary.text === '' ? undefined : summary.text,
      title: headline.title,
      unknownAgencies: summary.unknownAgencies,
    },
  }
}

const stampMissing = (lines: readonly PageLine[], style: HouseStyle): PageError => {
  const [first] = lines
  const title = quote(first ? toSingleSpaces(withoutBullet(first)) : '')
  const found = lines[2]
  const last = lines.at(-1)
  return found
    ? new PageError(
        found.number,
        `${quote(found.text)} in the story ${title}`,
        expectedStamp(style),
      )
    : new PageError(
        last?.number ?? 1,
        `the story ${title} is cut off`,
        `${expectedStamp(style)} below its headline`,
      )
}

const readSummary = (
  lines: readonly PageLine[],
  stampLine: PageLine,
  isWhole: boolean,
  style: HouseStyle,
) => {
  const [first] = lines
  if (!first && !isWhole)
    throw new PageError(
      stampLine.number,
      'the page ends after a stamp',
      'the summary of the story, then “Top”',
    )
  const blocks = toBlocks(lines)
  const line = first?.number ?? stampLine.number
  const lead = readLead({ line, text: joinLines(lines) }, style)
  return {
    ...lead,
    notes: [
      ...(lead.text === '' ? [pageNotes.summaryMissing(line)] : []),
      ...(blocks.length > 1 ? [pageNotes.paragraphsJoined(blocks.length)(line)] : []),
      ...(blocks.length === 1 && lines.length > 1
        ? [pageNotes.linesJoined(lines.length)(line)]
        : []),
      ...lead.notes,
    ],
  }
}
