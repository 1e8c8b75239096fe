import { printCredit, printSignOff } from '../core/credit/index.js'
import type { Credit } from '../core/credit/index.js'
import { printStamp } from '../core/dates/stamps.js'
import type { HouseStyle } from '../core/houseStyle.js'
import type { Language } from '../core/story.js'
import { findLikeness } from './page/likeness.js'
import { isInked, toSingleSpaces } from './page/lines.js'
import { findCommonSection, printSectionLine } from './page/sectionLine.js'

/** What a page prints of a story. Texts hold no credit, no dateline and no sign-off. */
export type PrintedStory = {
  readonly credit: Credit
  readonly paragraphs: readonly string[]
  /** Instant, ISO 8601. */
  readonly publishedAt: string
  readonly reads?: number | undefined
  /** The section's name in the language of the page. */
  readonly section: string | undefined
  readonly summary: string | undefined
  readonly title: string
}

/**
 * Prints a story and its other news (ຂ່າວອື່ນໆ) as the agency's site lays them out, so that `readPage` gives the same
 * stories back.
 *
 * Two things are better than on the site: one stamp format everywhere, and a space between headline and section. A
 * summary that says what the first paragraph says is printed once, as the site's box is; another one makes the first
 * paragraph carry the credit too, in brackets, which tells it from the box. A `Section: …` line is printed only where
 * the list does not show the section already. Listed stories print credits with partners, and the first paragraph where
 * they have no summary.
 *
 * Not told apart again: seconds, line breaks inside a paragraph, a paragraph that reads like a part of the page
 * (`ຂ່າວອື່ນໆ`, a sign-off, a credit), the dateline, and the summary of a story without credit.
 */
export const writePage = (
  story: PrintedStory,
  otherNews: readonly PrintedStory[],
  language: Language,
  style: HouseStyle,
): string => {
  const listed = otherNews.map(toOneLines)
  const printed = toOneLines(story)
  const { credit, publishedAt, reads, section, title } = printed
  const [box, ...body] = printTexts(printed, language, style)
  const signOff = printSignOff(credit, language, style)
  return [
    ...[title, ''],
    printStamp(publishedAt, style),
    reads === undefined ? 'Email Print' : `Email Print ${reads}`,
    ...present(printSectionLine(section, findCommonSection(listed))),
    ...(box === undefined ? [] : [box, '']),
    ...body.flatMap((paragraph) => ['', paragraph]),
    ...(signOff === '' ? [] : ['', signOff]),
    ...(listed.length === 0 ? [] : ['', style.otherNewsHeading]),
    ...listed.flatMap((item) => printListed(item, language, style)),
    ...['', '', 'Top'],
  ].join('\n')
}

/** The summary box, and the paragraphs under it. */
const printTexts = (
  { credit, paragraphs, summary }: PrintedStory,
  language: Language,
  style: HouseStyle,
): readonly string[] => {
  const [first, ...others] = paragraphs
  const inBox = (text: string): string => withCredit(text, credit, language, style)
  if (first === undefined) return present(summary).map(inBox)
  if (isBoxEnough(summary ?? first, first, others[0])) return [inBox(first), ...others]
  const inBrackets = withCredit(first, { ...credit, kind: 'joint' }, language, style)
  return [inBox(summary ?? first), inBrackets, ...others]
}

/** The box can be the first paragraph when it says the same and the second would not be taken for it. */
const isBoxEnough = (box: string, first: string, second: string | undefined): boolean =>
  findLikeness(box, first) === 'same' &&
  (second === undefined || findLikeness(first, second) === 'other')

const printListed = (
  { credit, paragraphs, publishedAt, section, summary, title }: PrintedStory,
  language: Language,
  style: HouseStyle,
): readonly string[] => {
  const text = summary ?? paragraphs[0]
  const printed = credit.kind === 'own' ? text : text && withCredit(text, credit, language, style)
  return [
    ...['', `    • ${[title, ...present(section)].join(' ')}`],
    ...[title, printStamp(publishedAt, style), ...present(printed)].flatMap((line) => [
      '',
      `      ${line}`,
    ]),
  ]
}

const withCredit = (text: string, credit: Credit, language: Language, style: HouseStyle): string =>
  `${printCredit(credit, language, style)} ${text}`.trimStart()

const present = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text])

/** The layout gives a line its meaning, so no text may break one. */
const toOneLines = (story: PrintedStory): PrintedStory => ({
  ...story,
  paragraphs: story.paragraphs.map(toOneLine).filter(isInked),
  section: toText(toSingleSpaces(story.section ?? '')),
  summary: toText(toOneLine(story.summary ?? '')),
  title: toSingleSpaces(story.title),
})

const toOneLine = (text: string): string =>
  text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter(isInked)
    .join(' ')

const toText = (text: string): string | undefined => (isInked(text) ? text : undefined)
