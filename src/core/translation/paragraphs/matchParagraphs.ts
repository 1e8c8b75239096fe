import { findEqualLines } from './equalLines.js'
import { saysSame, toGroups } from './groups.js'
import { findLikeLines } from './likeLines.js'
import { isHead, toBody, toKeptLines, toLines } from './line.js'
import type { Line, Link } from './line.js'
import { findMovedLines } from './movedLines.js'
import type { CopyReading, KeptParagraph, Paragraph } from './paragraph.js'
import { findRegroupedLines } from './regroupedLines.js'

/** What became of the words of a paragraph since. */
export type ParagraphStatus = 'added' | 'edited' | 'merged' | 'moved' | 'same' | 'split'

/**
 * Where a paragraph comes from. `from` holds indexes of the paragraphs before; several where they were merged.
 *
 * `isMoved` may be true of any status: `moved` is for those of which nothing else is to be said. `isReworded` tells a
 * split or merge with other words from one that only set the same words otherwise. What says nothing (a blank
 * paragraph, a line of stars) is `same` and comes from nowhere.
 */
export type MatchedParagraph = {
  readonly from: readonly number[]
  readonly isMoved: boolean
  readonly isReworded: boolean
  readonly status: ParagraphStatus
}

/** A match for each paragraph there is now, in order, and the indexes of those that are gone. */
export type ParagraphMatches = {
  readonly now: readonly MatchedParagraph[]
  readonly removed: readonly number[]
}

/**
 * Finds what became of each paragraph: headline and summary each by itself, the body by what its paragraphs say.
 *
 * First those that say the same, then those whose words only stand in other paragraphs, then those that share enough
 * of their words. What is left was added or removed. The same two stories always give the same matches.
 */
export const matchParagraphs = (
  before: readonly KeptParagraph[],
  now: readonly Paragraph[],
  reading: CopyReading,
): ParagraphMatches => {
  const lines = toLines(now, reading)
  const kept = toKeptLines(before, lines, reading)
  const heads = linkHeads(kept, lines)
  const body = linkBody(toBody(kept), toBody(lines))
  const moved = findMovedLines(body)
  const matches = toMatches([...heads, ...body], moved)
  const used = new Set([...heads, ...body].map((link) => link.before.index))
  return {
    now: lines.map(({ index, mark }) => matches.get(index) ?? toUnmatched(mark)),
    removed: kept.flatMap(({ index, mark }) => (mark === '' || used.has(index) ? [] : [index])),
  }
}

const linkHeads = (before: readonly Line[], now: readonly Line[]): readonly Link[] =>
  now.flatMap((line) => {
    const from = before.find(({ path }) => path === line.path)
    return from && isHead(line) && line.mark !== '' && from.mark !== ''
      ? [{ before: from, now: line }]
      : []
  })

const linkBody = (before: readonly Line[], now: readonly Line[]): readonly Link[] => {
  const equal = findEqualLines(before, now)
  const regrouped = findRegroupedLines(...without(before, now, equal))
  const known = [...equal, ...regrouped]
  return [...known, ...findLikeLines(...without(before, now, known), known)]
}

const without = (
  before: readonly Line[],
  now: readonly Line[],
  links: readonly Link[],
): [readonly Line[], readonly Line[]] => {
  const taken = new Set(links.flatMap((link) => [link.before.place, ~link.now.place]))
  return [
    before.filter(({ place }) => !taken.has(place)),
    now.filter(({ place }) => !taken.has(~place)),
  ]
}

const toUnmatched = (mark: string): MatchedParagraph =>
  mark === ''
    ? { from: [], isMoved: false, isReworded: false, status: 'same' }
    : { from: [], isMoved: false, isReworded: true, status: 'added' }

const toMatches = (
  links: readonly Link[],
  moved: ReadonlySet<number>,
): ReadonlyMap<number, MatchedParagraph> => {
  const matches = new Map<number, MatchedParagraph>()
  for (const group of toGroups(links)) {
    const isReworded = !saysSame(group)
    for (const { index } of group.now) {
      const from = group.links
        .filter(({ now }) => now.index === index)
        .map(({ before }) => before.index)
        .sort((a, b) => a - b)
      const isMoved = moved.has(index)
      const isSplit = group.now.length > 1
      const status = toStatus({ isMerged: from.length > 1, isMoved, isReworded, isSplit })
      matches.set(index, { from, isMoved, isReworded, status })
    }
  }
  return matches
}

const toStatus = (told: {
  readonly isMerged: boolean
  readonly isMoved: boolean
  readonly isReworded: boolean
  readonly isSplit: boolean
}): ParagraphStatus => {
  if (told.isMerged) return 'merged'
  if (told.isSplit) return 'split'
  if (told.isReworded) return 'edited'
  return told.isMoved ? 'moved' : 'same'
}
