import type { Language } from '../../src/core/story.js'
import type { IndexedStory } from '../../src/desk/otherNews/storyRow.js'

/** A story as every engine gets it. */
export type BenchStory = {
  readonly id: string
  readonly language: Language
  /** ISO 8601. */
  readonly publishedAt: string
  readonly section: string
  /** Ours compares signatures; made only when asked for, since the other engines have no use for them. */
  readonly toIndexed: () => IndexedStory
  /** Comparable words with spaces between them, so that no engine has to cut Lao or Thai. */
  readonly words: { readonly body: string; readonly lead: string; readonly title: string }
}

/** An engine over one archive. */
export type Archive = {
  /** Takes stories in the order in which they came out. */
  readonly add: (stories: readonly BenchStory[]) => Promise<void>
  /** Ids, best first, without the story's own. */
  readonly ask: (story: BenchStory, limit: number) => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

export type Engine = {
  /** Everything it knows is in the process that asks, and gone with it. */
  readonly isInMemory: boolean
  readonly name: string
  /** Opens what is kept at an address, or an empty archive there. What is kept in memory has no address. */
  readonly open: (address: string, isNew: boolean) => Promise<Archive>
}

/** What was learnt on the yardstick with another engine: news counts half after 20 days, a headline more than a body. */
export const tuned = { boosts: { body: 1, lead: 2, title: 3 }, halfLife: 20 * 86_400_000 } as const

/** Engines without a decay of their own give this many, which are then weighed by age. */
export const pool = 200

/** What a question asks for: the words of headline and lead, each once. */
export const wordsToAsk = ({ words: { lead, title } }: BenchStory): readonly string[] => [
  ...new Set(`${title} ${lead}`.split(' ').filter((word) => word !== '')),
]

export const timeOf = ({ publishedAt }: BenchStory): number => Date.parse(publishedAt)

/** How much of a score is left after that time. */
export const decayOf = (asked: number, other: number): number =>
  2 ** (-Math.abs(asked - other) / tuned.halfLife)
