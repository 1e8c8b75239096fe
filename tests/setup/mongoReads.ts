import type { Json, TestNewsroom } from './payload.js'

/** A question to the database: how many rows it looked at, and how many it got. */
export type Reading = { readonly got: number; readonly read: number }

/** What each question of a piece of work to one of MongoDB's collections cost, as its profiler tells. */
export const readsOf = async (
  { payload }: TestNewsroom,
  collection: string,
  work: () => Promise<unknown>,
): Promise<readonly Reading[]> => {
  const { db } = (payload.db as unknown as Json)['connection']
  await db.command({ profile: 2 })
  await work()
  await db.command({ profile: 0 })
  const asked = await db
    .collection('system.profile')
    .find({ ns: new RegExp(`\\.${collection}$`, 'u'), op: 'query' })
    .toArray()
  await db.collection('system.profile').drop()
  return asked.map(({ docsExamined, nreturned }: Json) => ({ got: nreturned, read: docsExamined }))
}
