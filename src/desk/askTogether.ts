import type { RowId } from '../article/documents.js'

type Batch<Answer> = {
  readonly answer: Promise<ReadonlyMap<string, Answer>>
  readonly ids: RowId[]
}

/**
 * Turns a question about many documents into one about a single document: those that are asked in the same moment are asked
 * together, by their ids. `of` is what they have in common, a request or a Payload.
 */
export const askTogether = <Of extends object, Answer>(
  ask: (of: Of, ids: readonly RowId[]) => Promise<ReadonlyMap<string, Answer>>,
): ((of: Of, id: RowId) => Promise<Answer | undefined>) => {
  const batches = new WeakMap<Of, Batch<Answer>>()
  const open = (of: Of): Batch<Answer> => {
    const ids: RowId[] = []
    const answerAll = async () => {
      // Until every document of the list has asked.
      await new Promise(setImmediate)
      batches.delete(of)
      return ask(of, ids)
    }
    const batch = { answer: answerAll(), ids }
    batches.set(of, batch)
    return batch
  }
  return async (of, id) => {
    const batch = batches.get(of) ?? open(of)
    batch.ids.push(id)
    return (await batch.answer).get(String(id))
  }
}
