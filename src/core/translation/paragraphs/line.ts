import { toFingerprint } from './fingerprint.js'
import { saidOf } from './paragraph.js'
import type { CopyReading, KeptParagraph, Paragraph } from './paragraph.js'

/** A paragraph of the body as it is matched. `place` is its place among those it is matched with. */
export type Line = {
  readonly index: number
  readonly length: number
  readonly mark: string
  readonly path: string
  readonly place: number
  readonly said: () => string
}

/** A paragraph before and one now that comes from it, in whole or in part. */
export type Link = { readonly before: Line; readonly now: Line }

export const isHead = ({ path }: Pick<Paragraph, 'path'>): boolean =>
  path === 'summary' || path === 'title'

/** The paragraphs there are now; each is read again only when it has to be. */
export const toLines = (now: readonly Paragraph[], reading: CopyReading): readonly Line[] =>
  now.map((paragraph, index) => toLine(paragraph, index, reading))

/**
 * The paragraphs kept. A mark that is no longer met is made anew from the text, so that a name added to the register, or
 * another way to read copy, is no change of the story.
 */
export const toKeptLines = (
  kept: readonly KeptParagraph[],
  now: readonly Line[],
  reading: CopyReading,
): readonly Line[] => {
  const marks = new Set(now.map(({ mark }) => mark))
  return toLines(kept, reading).map((line) =>
    marks.has(line.mark) ? line : { ...line, mark: toFingerprint(line.said()) },
  )
}

const toLine = (paragraph: Paragraph, index: number, reading: CopyReading): Line => {
  let known: string | undefined
  return {
    index,
    length: paragraph.text.length,
    mark: paragraph.fingerprint,
    path: paragraph.path,
    place: index,
    said: () => (known ??= saidOf(paragraph, reading)),
  }
}

/** The paragraphs of the body that say something, placed one after the other. */
export const toBody = (lines: readonly Line[]): readonly Line[] =>
  lines
    .filter((line) => line.mark !== '' && !isHead(line))
    .map((line, place) => ({ ...line, place }))
