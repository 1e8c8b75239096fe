import { findFirstEndingAfter, groupByPath } from './spans.js'
import type { Span, Story } from './story.js'

/** Replaces `[start, end)` of the passage at `path` by `text`. Offsets are UTF-16 units of the passage before the edit. */
export type Edit = {
  readonly end: number
  readonly path: string
  readonly start: number
  readonly text: string
}

/**
 * The edits of one pass that do not overlap, in reading order: of two that do, the one that starts first wins.
 * What was dropped is found again by the next pass of {@link tidy}.
 */
export const withoutOverlaps = (edits: readonly Edit[]): readonly Edit[] => {
  const kept: Edit[] = []
  const ends = new Map<string, number>()
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < (ends.get(edit.path) ?? 0)) continue
    ends.set(edit.path, edit.end)
    kept.push(edit)
  }
  return kept
}

/** One text with the edits made; they are all of this text, in reading order, and do not overlap. */
const applyToText = (text: string, edits: readonly Edit[]): string => {
  let done = ''
  let at = 0
  for (const { end, start, text: put } of edits) {
    done += text.slice(at, start) + put
    at = end
  }
  return done + text.slice(at)
}

/** A new story with the edits made. Untouched passages are kept by identity. */
export const applyEdits = (story: Story, edits: readonly Edit[]): Story => {
  const groups = groupByPath(withoutOverlaps(edits))
  return {
    ...story,
    passages: story.passages.map((passage) => {
      const own = groups.get(passage.path)
      if (!own) return passage
      const text = applyToText(passage.text, own)
      if (!passage.verbatim) return { ...passage, text }
      return { ...passage, text, verbatim: shiftAll(passage.verbatim, own) }
    }),
  }
}

/** Each span moved by what the edits before it put in and took out. */
const shiftAll = (spans: readonly Span[], edits: readonly Edit[]): readonly Span[] => {
  let sum = 0
  const sums = edits.map(({ end, start, text }) => (sum += text.length - (end - start)))
  return spans.map((span) => {
    const moved = sums[findFirstEndingAfter(edits, span.start) - 1] ?? 0
    return { ...span, end: span.end + moved, start: span.start + moved }
  })
}
