import type { Fact, FactKind, FactText, FactWarning, SaidFact } from './fact.js'
import type { Unmatched } from './matchFacts.js'
import type { FactPair } from './pairFacts.js'
import { pairFacts } from './pairFacts.js'
import type { ReadText } from './readFacts.js'
import type { RelativeTimes } from './relative.js'
import { isPartOf, isSameFact } from './sameFact.js'

/** One side of a comparison: the text and what was read in it; `everywhere` is what its whole story says. */
export type Side = FactText & { readonly everywhere: readonly Fact[]; readonly read: ReadText }

export const toSaid = (
  { text }: FactText,
  { end, start }: { end: number; start: number },
): SaidFact => ({
  end,
  start,
  text: text.slice(start, end),
})

const noRelative: RelativeTimes = { days: 0, months: 0, years: 0 }

/** Says whether the other side tells the same by `today` or ປີກາຍ (last year), or tells it as part of a whole date. */
const isToldOtherwise = (fact: Fact, own: Side | undefined, other: Side | undefined): boolean => {
  const [ours, theirs] = [own?.read.relative ?? noRelative, other?.read.relative ?? noRelative]
  const unit = fact.readings[0]?.unit
  if (other?.everywhere.some((whole) => isPartOf(fact, whole))) return true
  if (unit === 'day') return theirs.days > ours.days
  if (unit === 'month') return theirs.months + theirs.years > ours.months + ours.years
  return unit === 'year' && theirs.years > ours.years
}

/**
 * What is said of the figures, days and times that one side has and the other has not.
 *
 * What stands on the other side too, only not as often, was said again, and is no fact lost. What is left is put beside what
 * most likely stands for it; a doubtful fact that nothing contradicts is not spoken of.
 */
export const toFigureWarnings = (
  unmatched: Unmatched,
  source: Side | undefined,
  version: Side | undefined,
): readonly FactWarning[] => {
  const placeOf = (fact: Fact): number => {
    const text = unmatched.source.includes(fact) ? source?.text : version?.text
    return fact.start / Math.max(1, text?.length ?? 1)
  }
  const saidAgain = (fact: Fact, side: Side | undefined): boolean =>
    side?.everywhere.some((other) => isSameFact(fact, other)) ?? false
  const isNews = (own: Side | undefined, other: Side | undefined) => (fact: Fact) =>
    !saidAgain(fact, other) && !isToldOtherwise(fact, own, other)

  const newInSource = unmatched.source.filter(isNews(source, version))
  const newInVersion = unmatched.version.filter(isNews(version, source))
  const strong = (facts: readonly Fact[]) => facts.filter(({ isWeak }) => !isWeak)
  const pairs = pairFacts(newInSource, newInVersion, placeOf)
  const pairedSource = new Set(pairs.map((pair) => pair.source))
  const pairedVersion = new Set(pairs.map((pair) => pair.version))
  // A figure that took another's place may be one the text has anyway: 5 and 7 for 7 and 7.
  const more = pairFacts(
    unmatched.source.filter((fact) => !pairedSource.has(fact) && !fact.isWeak),
    unmatched.version.filter((fact) => !pairedVersion.has(fact) && !fact.isWeak),
    placeOf,
  ).filter((pair) => pair.source.kind === pair.version.kind)
  for (const pair of more) {
    pairedSource.add(pair.source)
    pairedVersion.add(pair.version)
  }
  const different = [...pairs, ...more].flatMap((pair): readonly FactWarning[] =>
    source && version
      ? [
          {
            kind: kindOf(pair),
            problem: 'different',
            source: toSaid(source, pair.source),
            version: toSaid(version, pair.version),
          },
        ]
      : [],
  )
  const missing = strong(newInSource)
    .filter((fact) => !pairedSource.has(fact))
    .flatMap((fact): readonly FactWarning[] =>
      source ? [{ kind: fact.kind, problem: 'missing', source: toSaid(source, fact) }] : [],
    )
  const added = strong(newInVersion)
    .filter((fact) => !pairedVersion.has(fact))
    .flatMap((fact): readonly FactWarning[] =>
      version ? [{ kind: fact.kind, problem: 'added', version: toSaid(version, fact) }] : [],
    )
  return onceEach([...different, ...missing, ...added])
}

/** `58,000` for 85.000 ກີບ is about money, though only one of them says so. */
const kindOf = ({ source, version }: FactPair): FactKind =>
  source.kind === 'number' ? version.kind : source.kind

/** The days of one range stand at one place, and are spoken of once. */
const onceEach = (warnings: readonly FactWarning[]): readonly FactWarning[] => {
  const said = new Set<string>()
  return warnings.filter(({ kind, problem, source, version }) => {
    const key = [kind, problem, source?.start, version?.start].join()
    return said.has(key) ? false : Boolean(said.add(key))
  })
}
