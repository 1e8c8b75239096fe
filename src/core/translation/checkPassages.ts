import type { RegisteredName } from '../houseStyle.js'
import type { Language, Passage } from '../story.js'
import type { FactWarning } from './facts/index.js'
import { checkStoryFacts, pairByFacts, readFacts } from './facts/index.js'

/** A passage of a version that tells other facts than its original does in the same place. */
export type CheckedPassage = {
  readonly passage: Passage
  readonly warnings: readonly FactWarning[]
}

/** Headline, summary and body of a story in one language. */
export type Copy = { readonly language: Language; readonly passages: readonly Passage[] }

type Row = { readonly source: readonly Passage[]; readonly version: readonly Passage[] }

/**
 * The passages of a version whose facts differ from its original's. Both may have cut their text into other paragraphs.
 *
 * What is not translated yet, or left out as a whole, is no wrong fact: passages are compared once both sides say
 * something.
 */
export const checkPassages = (
  source: Copy,
  version: Copy,
  names: readonly RegisteredName[],
): readonly CheckedPassage[] => {
  const rows = [
    ...['title', 'summary'].map((path) => ({
      source: at(source, path),
      version: at(version, path),
    })),
    ...pairBodies(source, version),
  ]
  const warnings = checkStoryFacts(
    rows.map((row) => ({
      ...(row.source.length > 0 ? { source: textOf(row.source) } : {}),
      ...(row.version.length > 0 ? { version: textOf(row.version) } : {}),
    })),
    { languages: { source: source.language, version: version.language }, names },
  )
  return rows.flatMap((row, index) =>
    isWritten(row.source) && isWritten(row.version)
      ? toPassages(row.version, warnings[index] ?? [])
      : [],
  )
}

const at = ({ passages }: Copy, path: string): readonly Passage[] =>
  passages.filter((passage) => passage.path === path)

const bodyOf = ({ passages }: Copy): readonly Passage[] =>
  passages.filter(({ path }) => path.startsWith('body/'))

const between = '\n'

const textOf = (passages: readonly Passage[]): string =>
  passages.map(({ text }) => text).join(between)

const isWritten = (passages: readonly Passage[]): boolean => textOf(passages).trim() !== ''

/** Paragraph by paragraph where there are as many, blank ones too: they wait for their translation. Else by what they tell. */
const pairBodies = (source: Copy, version: Copy): readonly Row[] => {
  const [ours, theirs] = [bodyOf(source), bodyOf(version)]
  if (ours.length === theirs.length)
    return ours.map((passage, index) => ({
      source: [passage],
      version: theirs.slice(index, index + 1),
    }))
  const [said, written] = [ours, theirs].map((all) => all.filter((one) => isWritten([one])))
  const factsOf = (passages: readonly Passage[] | undefined, language: Language) =>
    (passages ?? []).map(({ text }) => readFacts({ language, text }).facts)
  return pairByFacts(factsOf(said, source.language), factsOf(written, version.language)).map(
    (pair) => ({
      source: pair.source.flatMap((index) => said?.[index] ?? []),
      version: pair.version.flatMap((index) => written?.[index] ?? []),
    }),
  )
}

/** Each warning where its words stand; what is missing at the end of the last. */
const toPassages = (
  passages: readonly Passage[],
  warnings: readonly FactWarning[],
): readonly CheckedPassage[] => {
  const starts = passages.map((_, index) => textOf([...passages.slice(0, index), empty]).length)
  return passages.flatMap((passage, index) => {
    const start = starts[index] ?? 0
    const next = starts[index + 1] ?? Infinity
    const own = warnings.flatMap((warning): readonly FactWarning[] => {
      const { version } = warning
      if (!version) return next === Infinity ? [warning] : []
      if (version.start < start || version.start >= next) return []
      const moved = { ...version, end: version.end - start, start: version.start - start }
      return [{ ...warning, version: moved }]
    })
    return own.length > 0 ? [{ passage, warnings: own }] : []
  })
}

const empty: Passage = { path: '', text: '' }
