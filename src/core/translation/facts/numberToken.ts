import type { Span } from '../../story.js'

/** A number as it stands in a text, before what it counts is known. */
export type NumberToken = Span & {
  /** `a hundred`, `two thirds`, `Route 13`: see `Fact.isWeak`. */
  readonly isDoubtful: boolean
  readonly isOrdinal: boolean
  readonly isWord: boolean
  /** What it is in per cent too: a fifth is 20. */
  readonly percent?: number
  /** How much the words after its figure multiply it: a million in `5 million`. */
  readonly scale: number
  /** Every number it may be. */
  readonly values: readonly number[]
}

/** What stands where something was read already: no letter, no digit, no blank. */
const filler = '\uFFFC'

/** The text with what was read covered up, so that no pattern reads it again. */
export const cover = (text: string, spans: readonly Span[]): string =>
  [...spans]
    .sort((a, b) => a.start - b.start)
    .reduce(
      ({ at, done }, { end, start }) =>
        end <= at
          ? { at, done }
          : {
              at: end,
              done: done + text.slice(at, start) + filler.repeat(end - Math.max(at, start)),
            },
      { at: 0, done: '' },
    )
    .done.concat(text.slice(spans.reduce((last, { end }) => Math.max(last, end), 0)))

/** The words of a list, longest first, for use in a pattern. */
export const anyOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$.*+?()[\]{}|\\^]/gu, '\\$&'))
    .join('|')
