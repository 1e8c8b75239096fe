import type { CreditField, Dateline } from './credit/credit.js'

/** A BCP 47 language code: `en`, `lo`, `fr`. */
export type Language = string

/** The same thing said in several languages, keyed by language code. */
export type PerLanguage<T> = { readonly [language: Language]: T }

/** A stretch of a passage's text: UTF-16 offsets, `end` exclusive. */
export type Span = { readonly end: number; readonly start: number }

/**
 * One addressed piece of a story's text.
 *
 * `path` is `title`, `summary` or `body/N` (the Nth block of the body, from 0), or of the facts beside the copy `signOff`
 * or `photoCredits/N`; it is the address that findings, edits and field errors share. `verbatim` marks stretches no
 * rule may touch: links and code.
 */
export type Passage = {
  readonly path: string
  readonly text: string
  readonly verbatim?: readonly Span[]
}

/** What the desk decided not to correct: every finding of the rule with these words in this story. */
export type Passed = { readonly rule: string; readonly words: string }

/** What a version is held to of the story it was made from: whom it is credited to, and its copy where that is known. */
export type Original = {
  readonly copy?: Pick<Story, 'language' | 'passages'>
  readonly credit: CreditField
}

/** What the core sees of an article. Empty and unknown passages are legal. */
export type Story = {
  /** What the credit field holds. */
  readonly credit?: CreditField
  /** Where another agency's dateline says the story is from, once it was read off the copy. */
  readonly dateline?: Dateline
  readonly language: Language
  /** The story this one is a version of, for a translation. */
  readonly original?: Original
  readonly passages: readonly Passage[]
  readonly passed?: readonly Passed[]
}
