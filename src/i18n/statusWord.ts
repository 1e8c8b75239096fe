import type { CardStatus } from '../core/translation/cardMoves.js'
import type { WordKey } from './label.js'

/** What each status of a version is called. */
export const statusWord: Readonly<Record<CardStatus, WordKey>> = {
  declined: 'declined',
  'in-progress': 'inProgress',
  'in-review': 'inReview',
  'needs-update': 'needsUpdate',
  published: 'published',
  requested: 'requested',
}
