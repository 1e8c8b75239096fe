import type { CardStatus, Hand } from './cardMoves.js'
import { movesByHand } from './cardMoves.js'

/** What somebody does with a card. */
export type CardAction =
  | 'approve'
  | 'askAgain'
  | 'claim'
  | 'decline'
  | 'release'
  | 'return'
  | 'start'
  | 'stillRight'
  | 'submit'

/** A card as far as it decides who may do what with it. */
export type CardState = {
  readonly hasVersion: boolean
  readonly isAssigned: boolean
  readonly isMine: boolean
  readonly isStale: boolean
  readonly status: CardStatus
}

/** Who looks at it; `writes` is whether they write in the language of the card. */
export type CardViewer = { readonly isDesk: boolean; readonly writes: boolean }

/** The moves that are made by an action, and where they lead. */
export const moveOfAction = {
  askAgain: 'requested',
  decline: 'declined',
  return: 'in-progress',
  submit: 'in-review',
} as const satisfies { readonly [action in CardAction]?: CardStatus }

/**
 * Whose hand this is: the desk's, or that of the translator whose work it is. While nobody is assigned it is anybody's
 * who writes in the language; `undefined` for all others.
 */
export const handOf = (
  { isAssigned, isMine }: CardState,
  { isDesk, writes }: CardViewer,
): Hand | undefined => {
  if (isDesk) return 'desk'
  return writes && (isMine || !isAssigned) ? 'translator' : undefined
}

/** Everything this viewer may do with the card now. */
export const actionsOf = (card: CardState, viewer: CardViewer): readonly CardAction[] => {
  const { hasVersion, isAssigned, isMine, isStale, status } = card
  const hand = handOf(card, viewer)
  const moves = hand === undefined ? [] : movesByHand(status, hand)
  const isOpen = status !== 'declined'
  const may: { readonly [action in CardAction]: boolean } = {
    approve: viewer.isDesk && hasVersion && status === 'in-review',
    askAgain: moves.includes('requested'),
    claim: viewer.writes && !isAssigned && isOpen,
    decline: moves.includes('declined'),
    release: isAssigned && (isMine || viewer.isDesk),
    return: moves.includes('in-progress'),
    start: hand !== undefined && !hasVersion && (isOpen || viewer.isDesk),
    // Whoever may publish the version anew may say that it is right.
    stillRight: isStale && (viewer.isDesk || viewer.writes),
    submit: hasVersion && moves.includes('in-review'),
  }
  return actions.filter((action) => may[action])
}

const actions: readonly CardAction[] = [
  'start',
  'claim',
  'release',
  'submit',
  'approve',
  'return',
  'stillRight',
  'decline',
  'askAgain',
]
