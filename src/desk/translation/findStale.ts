import type { PayloadRequest } from 'payload'
import { findId } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import type { Newsroom } from '../../options.js'
import { besideTransaction } from '../besideTransaction.js'
import { findCards, knownCards } from '../cards.js'

/** Stories that are asked about in the same moment of a request, and the answer for all of them. */
type Batch = { readonly answer: Promise<ReadonlySet<string>>; readonly ids: RowId[] }

const batches = new WeakMap<PayloadRequest, Batch>()

/**
 * Whether a published story is a version whose original changed since. A list of stories takes one question; a story that
 * is being published none, for its hooks have read its cards.
 */
export const isStale = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
): Promise<boolean> => {
  const known = knownCards(req, id)
  if (known)
    return (await known).ofVersion.some((card) => card.live === true && card.needsUpdateSince)
  const batch = batches.get(req) ?? openBatch(newsroom, req)
  batch.ids.push(id)
  return (await batch.answer).has(String(id))
}

const openBatch = (newsroom: Newsroom, req: PayloadRequest): Batch => {
  const ids: RowId[] = []
  const ask = async (): Promise<ReadonlySet<string>> => {
    // Until every story of the list has asked.
    await new Promise(setImmediate)
    batches.delete(req)
    const cards = await findCards(
      newsroom,
      besideTransaction(req),
      { live: { equals: true }, needsUpdateSince: { exists: true }, version: { in: ids } },
      { limit: ids.length },
    )
    return new Set(cards.map(({ version }) => String(findId(version))))
  }
  const batch = { answer: ask(), ids }
  batches.set(req, batch)
  return batch
}
