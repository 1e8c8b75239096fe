import type { Fact } from './fact.js'

/** A fact of the source and the one that stands for it in the version, but says something else. */
export type FactPair = { readonly source: Fact; readonly version: Fact }

const isDay = ({ kind }: Fact): boolean => kind === 'date' || kind === 'time'
const unitsOf = ({ readings }: Fact): ReadonlySet<string> =>
  new Set(readings.flatMap(({ unit }) => unit ?? []))

const sharesUnit = (a: Fact, b: Fact): boolean => {
  const units = unitsOf(b)
  return [...unitsOf(a)].some((unit) => units.has(unit))
}

/** `one` may be an article: it stands for nothing else. */
const isArticle = ({ isOrdinal, isWeak, isWord, readings }: Fact): boolean =>
  isWeak && isWord && !isOrdinal && readings.length === 1 && readings[0]?.amount === 1

/** Two doubtful facts contradict one another only where they are of one sort: two days and one day, 1st and 2nd. */
const contradict = (a: Fact, b: Fact): boolean =>
  sharesUnit(a, b) ||
  (a.isOrdinal && b.isOrdinal) ||
  (!a.isWord && !b.isWord && unitsOf(a).size === 0 && unitsOf(b).size === 0)

const mayStandFor = (a: Fact, b: Fact): boolean => {
  if (isDay(a) || isDay(b)) return a.kind === b.kind && sharesUnit(a, b)
  if (a.isWeak && b.isWeak) return contradict(a, b)
  return !isArticle(a) && !isArticle(b)
}

/** How likely one stands for the other: the same sort of thing, the same figure with another unit, a digit apart. */
const likenessOf = (a: Fact, b: Fact, apart: number): number => {
  const figures = (fact: Fact): readonly number[] => fact.readings.map(({ figure }) => figure)
  const isSameFigure = figures(a).some((figure) => figures(b).includes(figure))
  return (
    (isSameFigure ? 8 : 0) +
    (a.kind === b.kind ? 4 : 0) +
    (sharesUnit(a, b) ? 4 : 0) +
    (a.isOrdinal === b.isOrdinal ? 1 : 0) +
    (a.isWeak || b.isWeak ? 0 : 2) -
    3 * apart
  )
}

/** The facts that stand for one another, the likeliest first, each once; `placeOf` tells how far on in its text a fact is. */
export const pairFacts = (
  source: readonly Fact[],
  version: readonly Fact[],
  placeOf: (fact: Fact) => number,
): readonly FactPair[] => {
  const ranked = source
    .flatMap((one) =>
      version
        .filter((other) => mayStandFor(one, other))
        .map((other) => ({
          likeness: likenessOf(one, other, Math.abs(placeOf(one) - placeOf(other))),
          source: one,
          version: other,
        })),
    )
    .toSorted((a, b) => b.likeness - a.likeness)
  const taken = new Set<Fact>()
  return ranked.flatMap(({ source: one, version: other }) => {
    if (taken.has(one) || taken.has(other)) return []
    taken.add(one)
    taken.add(other)
    return [{ source: one, version: other }]
  })
}
