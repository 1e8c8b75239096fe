import type { PayloadRequest } from 'payload'
import { APIError, Forbidden } from 'payload'
import type { CardAction } from '../../core/translation/cardActions.js'
import { actionsOf } from '../../core/translation/cardActions.js'
import { say } from '../../i18n/label.js'
import { statusWord } from '../../i18n/statusWord.js'
import type { Newsroom } from '../../options.js'
import type { Card } from '../cards.js'
import { toDeskRows } from './deskRows.js'
import { stateOf, viewerOf } from './viewer.js'

/** What only editors do, wherever the card stands. */
const ofTheDesk: readonly CardAction[] = ['approve', 'askAgain', 'return']

/**
 * @throws Forbidden when such a thing is never theirs to do.
 * @throws APIError 409 with a sentence when it is not to be done now.
 */
export const refuseUnlessAllowed = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  card: Card,
  action: CardAction,
): Promise<void> => {
  const viewer = viewerOf(newsroom, req, card)
  const state = stateOf(req, card)
  if (actionsOf(state, viewer).includes(action)) return
  if (!viewer.isDesk && (!viewer.writes || ofTheDesk.includes(action))) throw new Forbidden(req.t)

  const [row] = await toDeskRows(newsroom, req, [card])
  const isOfAnother = state.isAssigned && !state.isMine
  const message =
    isOfAnother && (action === 'claim' || !viewer.isDesk)
      ? say(req, 'cardOfAnother', { name: row?.assignee?.name ?? '' })
      : say(req, 'cardNotNow', { status: say(req, statusWord[card.status]) })
  throw new APIError(message, 409)
}
