import { alignVersion } from './paragraphs/index.js'
import type { KeptParagraph, Paragraph, Staleness } from './paragraphs/index.js'

/**
 * What is to be done about a paragraph: `open` has no translation yet, `done` has, `changed`, `removed` and `added` are
 * what became of the original since; `extra` stands in the version alone.
 */
export type RowState = 'added' | 'changed' | 'done' | 'extra' | 'open' | 'removed'

/** A paragraph of the original beside that of its version. */
export type SideBySideRow = {
  /** As the version was made from it, where that is known. */
  readonly before?: string
  /** What the desk knows the paragraph by; of an added one its path in the original. */
  readonly path: string
  readonly source: string
  readonly state: RowState
  /** Where the version says it; nothing for what it does not have. */
  readonly version?: { readonly path: string; readonly text: string }
}

type Passage = Pick<Paragraph, 'path' | 'text'>

/**
 * The rows of the side-by-side view, in the order of what the version was made from; what the original got since stands
 * after the paragraph it follows. A summary that neither side has is no row.
 */
export const toRows = (
  kept: readonly KeptParagraph[],
  now: readonly Paragraph[],
  { added, stale }: Staleness,
  version: readonly Passage[],
): readonly SideBySideRow[] => {
  const addedAfter = (index: number): readonly SideBySideRow[] =>
    added
      .filter(({ after }) => after === index)
      .flatMap(({ now: at }) => now[at] ?? [])
      .map(({ path, text }) => ({ path, source: text, state: 'added' }))
  const rows = alignVersion(kept, version).flatMap(
    ({ original, version: at }): readonly SideBySideRow[] => {
      const own = at === undefined ? undefined : version[at]
      const beside = own ? { version: { path: own.path, text: own.text } } : {}
      const known = original === undefined ? undefined : kept[original]
      if (original === undefined || !known) {
        if (!own?.text.trim()) return []
        return [{ path: own.path, source: '', state: 'extra', ...beside }]
      }
      const change = stale.find(({ index }) => index === original)
      const source = change
        ? change.now.flatMap((place) => now[place]?.text ?? []).join('\n')
        : known.text
      const isNothing = known.text.trim() === '' && source.trim() === '' && !own?.text.trim()
      const row: SideBySideRow = {
        path: known.path,
        ...(change ? { before: known.text } : {}),
        source,
        state: stateOf(change?.reason, own?.text ?? '', known.text),
        ...beside,
      }
      return [...(isNothing ? [] : [row]), ...addedAfter(original)]
    },
  )
  return [...addedAfter(-1), ...rows]
}

const stateOf = (reason: string | undefined, version: string, source: string): RowState => {
  if (reason === 'removed') return 'removed'
  if (reason !== undefined) return 'changed'
  return version.trim() === '' && source.trim() !== '' ? 'open' : 'done'
}

/** Whether somebody has to look at it. */
export const isOpen = ({ state }: SideBySideRow): boolean => state !== 'done' && state !== 'extra'
