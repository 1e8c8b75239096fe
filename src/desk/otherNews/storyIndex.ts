import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { textOf } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import type { Frequencies } from '../../core/related/frequencies.js'
import { keysOf, keysToAsk } from '../../core/related/keys.js'
import type { Language } from '../../core/story.js'
import type { Newsroom } from '../../options.js'
import { newestFirst } from './newestFirst.js'
import type { IndexedStory } from './storyRow.js'
import { fromRow, readFields, toRow } from './storyRow.js'

type Request = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/** Bounds of a question: the newest stories that share a key, and those that only fill a list. */
const most = { newest: 20, sharing: 70 } as const

/** With more than this a list is full, whatever is struck from it. */
const enough = 20

/** Keeps a story where it is found, in place of what was kept before. */
export const putStory = async (
  newsroom: Newsroom,
  req: Request,
  story: IndexedStory,
  frequencies: Frequencies,
): Promise<void> => {
  await req.payload.db.upsert({
    collection: slugOf(newsroom),
    data: toRow(story, keysOf(story, frequencies)),
    req,
    returning: false,
    where: { id: { equals: story.id } },
  } as never)
}

/** A story that is no longer out is no longer found. */
export const dropStory = async (newsroom: Newsroom, req: Request, id: RowId): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: slugOf(newsroom),
    req,
    where: { id: { equals: String(id) } },
  } as never)
}

/** Keeps, or clears, the earlier story that a story repeats and nobody has decided on. */
export const noteUndecided = async (
  newsroom: Newsroom,
  req: Request,
  story: string,
  earlier: string | undefined,
): Promise<void> => {
  await req.payload.db.updateOne({
    collection: slugOf(newsroom),
    data: { undecided: earlier ?? null },
    req,
    returning: false,
    where: { id: { equals: story } },
  } as never)
}

/** The newest stories of all languages, or those that wait for a decision. */
export const findNewest = async (
  newsroom: Newsroom,
  req: Request,
  limit: number,
  where: Where = {},
): Promise<readonly { readonly id: string; readonly undecided: string }[]> => {
  const { docs } = await req.payload.db.find({
    collection: slugOf(newsroom),
    limit,
    pagination: false,
    req,
    select: { undecided: true },
    sort: newestFirst(req.payload),
    where,
  } as never)
  return (docs as unknown as readonly Readonly<Record<string, unknown>>[]).map((row) => ({
    id: String(row['id']),
    undecided: textOf(row['undecided']),
  }))
}

/** Which stories the index has, in the order of their stamps, from a position on. */
export const findPositions = async (
  newsroom: Newsroom,
  req: Request,
  {
    after,
    language,
    limit,
  }: { readonly after: string; readonly language: Language | undefined; readonly limit: number },
): Promise<readonly { readonly id: string; readonly position: string }[]> => {
  const { docs } = await req.payload.db.find({
    collection: slugOf(newsroom),
    limit,
    pagination: false,
    req,
    select: { position: true },
    sort: 'position',
    where: {
      ...(language === undefined ? {} : { language: { equals: language } }),
      position: { greater_than: after },
    },
  } as never)
  return docs as unknown as readonly { readonly id: string; readonly position: string }[]
}

export const findIndexed = async (
  newsroom: Newsroom,
  req: Request,
  ids: readonly RowId[],
): Promise<readonly IndexedStory[]> =>
  ids.length === 0
    ? []
    : findRows(newsroom, req, { id: { in: ids.map(String) } }, ids.length, false)

/** Those of the stories that have keys: on SQLite a crash may leave a row without. */
export const findKeyed = async (
  newsroom: Newsroom,
  req: Request,
  ids: readonly RowId[],
): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set()
  const { docs } = await req.payload.db.find({
    collection: slugOf(newsroom),
    limit: ids.length,
    pagination: false,
    req,
    select: { position: true },
    where: { id: { in: ids.map(String) }, 'keys.key': { exists: true } },
  } as never)
  return new Set((docs as unknown as readonly { id: string }[]).map(({ id }) => id))
}

/**
 * The stories that other news of a story is chosen from: the newest that share a rare term, the newest of its section and,
 * where those are few, of its language, so that a list fills. At most four questions within indexes, whatever the archive's
 * size: most stories share enough with those of two years, and then older ones are not looked at.
 */
export const findCandidates = async (
  newsroom: Newsroom,
  req: Request,
  story: IndexedStory,
  frequencies: Frequencies,
): Promise<readonly IndexedStory[]> => {
  const language = { language: { equals: story.language } }
  const section = { section: { equals: story.section } }
  const keys = keysToAsk(story, frequencies)
  // One more: the story itself may be among them.
  const ask = (where: Where, limit: number) => findRows(newsroom, req, where, limit + 1)
  const having = async (some: readonly string[], limit: number) =>
    some.length === 0 ? [] : ask({ 'keys.key': { in: [...some] } }, limit)
  const sharing = async () => {
    const late = await having(keys.late, most.sharing)
    return late.length > most.sharing
      ? late
      : [...late, ...(await having(keys.early, most.sharing - late.length))]
  }
  const ofSection = async () =>
    story.section === undefined ? [] : ask({ ...language, ...section }, most.newest)
  // A transaction has one session, so within one they are asked one after another.
  const rows = req.transactionID
    ? [...(await sharing()), ...(await ofSection())]
    : (await Promise.all([sharing(), ofSection()])).flat()
  const found = new Map(rows.map((row) => [row.id, row]))
  if (found.size <= enough)
    for (const row of await ask(language, most.newest)) found.set(row.id, row)
  found.delete(story.id)
  return [...found.values()]
}

const findRows = async (
  newsroom: Newsroom,
  req: Request,
  where: Where,
  limit: number,
  isInOrder = true,
): Promise<readonly IndexedStory[]> => {
  const { docs } = await req.payload.db.find({
    collection: slugOf(newsroom),
    limit,
    pagination: false,
    req,
    select: readFields,
    ...(isInOrder ? { sort: newestFirst(req.payload) } : {}),
    where,
  } as never)
  return (docs as readonly unknown[]).map(fromRow)
}

const slugOf = ({ slugs }: Newsroom): CollectionSlug => slugs.storyIndex as CollectionSlug

/** The id of an article for the adapter: the index keeps it as text. */
export const toRowId = ({ db }: Payload, id: string): RowId =>
  db.defaultIDType === 'number' ? Number(id) : id
