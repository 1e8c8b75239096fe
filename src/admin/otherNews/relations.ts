import type { Relation } from '../../article/otherNewsView.js'
import type { WordKey } from '../../i18n/label.js'

type Words = {
  /** The button that decides so. */
  readonly decide: WordKey
  /** What is said of the earlier report then. */
  readonly decided: WordKey
}

/** What a story can be to an earlier report of the same event. */
export const relationWords: Readonly<Record<Relation, Words>> = {
  followUp: { decide: 'relateFollowUp', decided: 'isFollowUp' },
  notTheSame: { decide: 'relateNotTheSame', decided: 'isNotTheSame' },
  updateOf: { decide: 'relateUpdateOf', decided: 'isUpdateOf' },
}

/** As it is asked: what is said most often comes first. */
export const relations: readonly Relation[] = ['updateOf', 'followUp', 'notTheSame']
