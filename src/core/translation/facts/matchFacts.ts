import type { Fact } from './fact.js'
import { isAlike, likenesses } from './sameFact.js'

/** What each side has that the other does not, as often. */
export type Unmatched = { readonly source: readonly Fact[]; readonly version: readonly Fact[] }

/** Puts each fact of the source beside one of the version that says the same, the closest likeness first. */
export const matchFacts = (source: readonly Fact[], version: readonly Fact[]): Unmatched => {
  const [free, taken] = [new Set(source), new Set<Fact>()]
  for (const like of likenesses)
    for (const fact of free) {
      const same = version.find((other) => !taken.has(other) && isAlike(fact, other, like))
      if (!same) continue
      taken.add(same)
      free.delete(fact)
    }
  return { source: [...free], version: version.filter((fact) => !taken.has(fact)) }
}
