import { toSingleSpaces } from './lines.js'

/**
 * How the summary box of a page stands to the paragraph after it, both without their credits.
 *
 * `blank`: the box holds the label only; `same`: spaces apart, it is that paragraph; `cut`: it is how that paragraph
 * begins, with or without an ellipsis.
 */
export const findLikeness = (box: string, next: string): 'blank' | 'cut' | 'other' | 'same' => {
  if (box === '') return 'blank'
  const summary = toSingleSpaces(box)
  const paragraph = toSingleSpaces(next)
  if (summary === paragraph) return 'same'
  return paragraph.startsWith(withoutEllipsis(summary)) ? 'cut' : 'other'
}

const withoutEllipsis = (text: string): string =>
  text.replace(/(?:…|\.\.\.)$/u, '').trimEnd() || text
