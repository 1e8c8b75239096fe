import type { PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'

/**
 * The request as it asks beside its transaction, for what no publication writes. MongoDB answers a transaction one
 * question after another; beside it, several at once, while Payload saves the story. On SQL a question stays in the
 * transaction: beside it takes a second connection, and publications that wait for one another's have none left.
 */
export const besideTransaction = (req: PayloadRequest): PayloadRequest => {
  if (req.payload.db.name !== 'mongoose') return req
  const beside = isolateObjectProperty(req, 'transactionID')
  delete beside.transactionID
  return beside
}
