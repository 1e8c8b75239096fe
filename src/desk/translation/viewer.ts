import type { PayloadRequest } from 'payload'
import { canWriteIn, findStaff, isDesk } from '../../access/staff.js'
import { findId, textOf } from '../../article/documents.js'
import type { CardState, CardViewer } from '../../core/translation/cardActions.js'
import type { CardStatus } from '../../core/translation/cardMoves.js'
import type { Newsroom } from '../../options.js'

type CardFields = Readonly<Record<string, unknown>>

/** A card as it decides who may do what with it, for whoever asks. */
export const stateOf = ({ user }: PayloadRequest, card: CardFields): CardState => {
  const assignee = findId(card['assignee'])
  return {
    hasVersion: findId(card['version']) !== undefined,
    isAssigned: assignee !== undefined,
    isMine: assignee !== undefined && String(assignee) === String(user?.id),
    isStale: Boolean(card['needsUpdateSince']),
    status: card['status'] as CardStatus,
  }
}

/** Who asks. The newsroom's own programs, which nobody is logged in to, act for the desk. */
export const viewerOf = (
  newsroom: Newsroom,
  req: PayloadRequest,
  { language }: CardFields,
): CardViewer => {
  if (!req.user) return { isDesk: true, writes: true }
  const staff = findStaff(newsroom, req)
  return {
    isDesk: isDesk(staff),
    writes: staff !== null && staff.role !== 'reporter' && canWriteIn(staff, textOf(language)),
  }
}
