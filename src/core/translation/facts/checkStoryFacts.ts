import type { RegisteredName } from '../../houseStyle.js'
import type { Language } from '../../story.js'
import type { Fact, FactText, FactWarning } from './fact.js'
import type { Side } from './figureWarnings.js'
import { toFigureWarnings } from './figureWarnings.js'
import type { Unmatched } from './matchFacts.js'
import { matchFacts } from './matchFacts.js'
import { toNameText } from './names.js'
import { readFacts } from './readFacts.js'
import { hasSameFigure } from './sameFact.js'
import { toNameWarnings, toQuotationWarnings } from './textWarnings.js'

/** A paragraph beside its translation; one of them is absent where a paragraph has none. */
export type FactRow = { readonly source?: string; readonly version?: string }

type StoryFacts = {
  readonly languages: { readonly source: Language; readonly version: Language }
  readonly names: readonly RegisteredName[]
}

/**
 * {@link checkFacts} for a whole story, row by row: as many lists as rows.
 *
 * A figure, name or quotation that was only moved to another paragraph is not missing.
 */
export const checkStoryFacts = (
  rows: readonly FactRow[],
  { languages, names }: StoryFacts,
): readonly (readonly FactWarning[])[] => {
  const sources = readAll(
    rows.map(({ source }) => source),
    languages.source,
  )
  const versions = readAll(
    rows.map(({ version }) => version),
    languages.version,
  )
  const unmatched = withoutMoved(
    rows.map((_, index) => ({
      source: sources[index]?.read.facts ?? [],
      version: versions[index]?.read.facts ?? [],
    })),
  )
  const texts = versions.flatMap((side) => (side ? [toNameText(side)] : []))
  const quotations = quotationsOf(sources, versions)
  return unmatched.map((each, index) => {
    const [source, version] = [sources[index], versions[index]]
    return [
      ...toFigureWarnings(each, source, version),
      ...(source
        ? toNameWarnings(
            source,
            version ?? { ...source, language: languages.version, text: '' },
            names,
            texts,
          )
        : []),
      ...(quotations[index] ?? []),
    ]
  })
}

/** Each text with its own facts and, beside them, those of the whole story in its language. */
const readAll = (
  texts: readonly (string | undefined)[],
  language: Language,
): readonly (Side | undefined)[] => {
  const read = texts.map((text) =>
    text === undefined ? undefined : { language, read: readFacts({ language, text }), text },
  )
  const everywhere = read.flatMap((side) => side?.read.facts ?? [])
  return read.map((side) => side && { ...side, everywhere })
}

/** What no row of the story has on its other side. */
const withoutMoved = (rows: readonly Unmatched[]): readonly Unmatched[] => {
  const unmatched = rows.map(({ source, version }) => matchFacts(source, version))
  const left = together(unmatched)
  const kept = lackedBy(together(rows), matchFacts(left.source, left.version))
  return unmatched.map((row) => ({
    source: row.source.filter((fact) => kept.has(fact)),
    version: row.version.filter((fact) => kept.has(fact)),
  }))
}

const together = (rows: readonly Unmatched[]): Unmatched => ({
  source: rows.flatMap(({ source }) => source),
  version: rows.flatMap(({ version }) => version),
})

/**
 * Of what is left those the story lacks however its facts are put beside each other. Row by row, `thirty pictures` may have
 * taken the 30 that stands for `three decades`, of a paragraph that changed places with its own.
 */
const lackedBy = (story: Unmatched, left: Unmatched): ReadonlySet<Fact> => {
  const all = [...left.source, ...left.version]
  const alike = (facts: readonly Fact[]) =>
    facts.filter((fact) => all.some((one) => hasSameFigure(fact, one)))
  const lacked = matchFacts(alike(story.source), alike(story.version))
  const isLacked = (side: keyof Unmatched) => (fact: Fact) =>
    lacked[side].some((one) => hasSameFigure(fact, one))
  return new Set([
    ...left.source.filter(isLacked('source')),
    ...left.version.filter(isLacked('version')),
  ])
}

/** Rows are asked only where the story as a whole has more quotations in one language. */
const quotationsOf = (
  sources: readonly (FactText | undefined)[],
  versions: readonly (FactText | undefined)[],
): readonly (readonly FactWarning[])[] => {
  const empty = { language: 'und', text: '' }
  const perRow = sources.map((source, index) =>
    toQuotationWarnings(source ?? empty, versions[index] ?? empty),
  )
  const all = perRow.flat()
  const surplus = { added: 0, missing: 0 }
  for (const { problem } of all) if (problem !== 'different') surplus[problem] += 1
  const moved = Math.min(surplus.added, surplus.missing)
  const dropped = { added: moved, missing: moved }
  return perRow.map((warnings) =>
    warnings.filter(({ problem }) => {
      if (problem === 'different') return true
      dropped[problem] -= 1
      return dropped[problem] < 0
    }),
  )
}
