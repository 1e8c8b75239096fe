import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { Rule } from '../core/rule.js'
import type { Newsroom } from '../options.js'
import { otherNewsLater } from './otherNews/later.js'

/** Key of the request's context that names the one rule a correction of stored stories applies. */
const correctedRule = 'newsroomCorrectedRule'

/**
 * A request under which stored stories are saved with one rule applied. What a save does beside that is left out: no
 * other rule is applied, no list of other news filled, and no translation falls due over a comma.
 */
export const correctionRequest = (payload: Payload, { id }: Rule): Promise<PayloadRequest> =>
  createLocalReq({ context: { [correctedRule]: id, [otherNewsLater]: true } }, payload)

export const isCorrection = ({ context }: PayloadRequest): boolean =>
  context[correctedRule] !== undefined

/** The rules that correct a story as it is saved: those of the house, or the one this correction is about. */
export const correctingRules = (
  { rules }: Newsroom,
  { context }: PayloadRequest,
): readonly Rule[] =>
  context[correctedRule] === undefined
    ? rules
    : rules.filter(({ id }) => id === context[correctedRule])
