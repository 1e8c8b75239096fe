import type { PayloadRequest } from 'payload'
import { findId } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import type { Newsroom } from '../../options.js'
import { askTogether } from '../askTogether.js'
import { besideTransaction } from '../besideTransaction.js'
import { findCards, knownCards } from '../cards.js'

/**
 * Tells whether a published story is a version whose original changed since. A list of stories takes one question; a story
 * that is being published none, for its hooks have read its cards.
 */
export const findStale = (
  newsroom: Newsroom,
): ((req: PayloadRequest, id: RowId) => Promise<boolean>) => {
  const isStale = askTogether(async (req: PayloadRequest, ids) => {
    const cards = await findCards(
      newsroom,
      besideTransaction(req),
      { live: { equals: true }, needsUpdateSince: { exists: true }, version: { in: [...ids] } },
      { limit: ids.length },
    )
    return new Map(cards.map(({ version }) => [String(findId(version)), true]))
  })
  return async (req, id) => {
    const known = await knownCards(req, id)
    return known
      ? known.ofVersion.some((card) => card.live === true && Boolean(card.needsUpdateSince))
      : ((await isStale(req, id)) ?? false)
  }
}
