import type { Language, Span } from '../../story.js'

/** What kind of fact two versions of a paragraph are compared by. */
export type FactKind = 'date' | 'money' | 'name' | 'number' | 'percentage' | 'quotations' | 'time'

/** What is wrong with a fact of the source in the version; `added` stands in the version only. */
export type FactProblem = 'added' | 'different' | 'missing'

/** A fact as it is written, and where. */
export type SaidFact = Span & { readonly text: string }

/** A fact the two texts do not share: the source's side, the version's, or both where they differ. */
export type FactWarning = {
  readonly kind: FactKind
  readonly problem: FactProblem
  readonly source?: SaidFact
  readonly version?: SaidFact
}

/** One language of a paragraph. */
export type FactText = { readonly language: Language; readonly text: string }

/**
 * One way to take what is written: `16 km` has the figure 16 and, in the base of its unit, the amount 16,000.
 *
 * `unit` is what the amount counts (`length`, `money kip`, `clock`, `day`); figures without one may count anything.
 */
export type Reading = {
  readonly amount: number
  readonly figure: number
  readonly unit?: string
  /** Of a day or a month, the year when one is written beside it. */
  readonly year?: number
}

/** A figure, day or clock time of a text with everything it may mean: `1.300` is one number in Lao, and may be another. */
export type Fact = Span & {
  readonly isOrdinal: boolean
  /**
   * Not asked for by itself: `one` may be a pronoun, `Route 13` is a name, `October` may be last month. It is compared
   * only with what contradicts it.
   */
  readonly isWeak: boolean
  /** Spelled out rather than in digits. */
  readonly isWord: boolean
  readonly kind: FactKind
  readonly readings: readonly Reading[]
}
