import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { findId, textOf } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import { toStory } from '../../article/story.js'
import type { RegisteredName } from '../../core/houseStyle.js'
import type { Frequencies } from '../../core/related/frequencies.js'
import { toComparable } from '../../core/related/grams.js'
import { keysOf, keysToAsk } from '../../core/related/keys.js'
import type { Candidate } from '../../core/related/scoring.js'
import type { Term } from '../../core/related/terms.js'
import { termsOf } from '../../core/related/terms.js'
import type { Language } from '../../core/story.js'
import type { Newsroom } from '../../options.js'

/** A story as the index keeps it. */
export type IndexedStory = Candidate & {
  readonly language: Language
  /** The earlier report this one replaces, as the desk decided. */
  readonly updateOf?: string | undefined
}

type Request = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/** Bounds of a question: the newest stories that share a key, and those that only fill a list. */
const most = { newest: 20, sharing: 120 } as const

/** What other news sees of an article, published or still being written. */
export const toIndexed = (
  article: Readonly<Record<string, unknown>>,
  names: readonly RegisteredName[],
): IndexedStory => {
  const story = toStory(article)
  const lead = story.passages.find(({ path, text }) => path !== 'title' && text.trim() !== '')
  const section = findId(article['section'])
  return {
    comparable: toComparable(textOf(article['title']), lead?.text ?? ''),
    id: String(findId(article) ?? ''),
    language: story.language,
    place: textOf(article['place']) || undefined,
    publishedAt: textOf(article['publishedAt']) || new Date().toISOString(),
    section: section === undefined ? undefined : String(section),
    terms: termsOf(story, { names }),
  }
}

/** Keeps a story where it is found, in place of what was kept before. */
export const putStory = async (
  newsroom: Newsroom,
  req: Request,
  story: IndexedStory,
  frequencies: Frequencies,
): Promise<void> => {
  const { terms, ...row } = story
  await req.payload.db.upsert({
    collection: slugOf(newsroom),
    data: {
      ...row,
      keys: [...keysOf(story, frequencies)],
      place: row.place ?? null,
      section: row.section ?? null,
      terms: terms.map(toTuple),
      updateOf: row.updateOf ?? null,
    },
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

/** Keeps, or clears, the earlier story that a story repeats and nobody has decided on. Most repeat none: nothing is written. */
export const noteUndecided = async (
  newsroom: Newsroom,
  req: Request,
  story: string,
  earlier: string | undefined,
): Promise<void> => {
  const where = { id: { equals: story } }
  if (earlier === undefined) {
    const { totalDocs } = await req.payload.db.count({
      collection: slugOf(newsroom),
      req,
      where: { ...where, undecided: { exists: true } },
    } as never)
    if (totalDocs === 0) return
  }
  await req.payload.db.updateOne({
    collection: slugOf(newsroom),
    data: { undecided: earlier ?? null },
    req,
    returning: false,
    where,
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
    sort: '-publishedAt',
    where,
  } as never)
  return (docs as unknown as readonly Readonly<Record<string, unknown>>[]).map((row) => ({
    id: String(row['id']),
    undecided: textOf(row['undecided']),
  }))
}

export const findIndexed = async (
  newsroom: Newsroom,
  req: Request,
  ids: readonly RowId[],
): Promise<readonly IndexedStory[]> =>
  ids.length === 0
    ? []
    : findRows(newsroom, req, { id: { in: ids.map(String) } }, ids.length, undefined)

/**
 * The stories that other news of a story is chosen from: the newest that share a rare term, and so that a list fills the
 * newest of its section and language. Three questions within indexes, whatever the archive's size.
 */
export const findCandidates = async (
  newsroom: Newsroom,
  req: Request,
  story: IndexedStory,
  frequencies: Frequencies,
): Promise<readonly IndexedStory[]> => {
  const { language, section } = story
  const keys = keysToAsk(story, frequencies)
  const questions: readonly (readonly [Where, number])[] = [
    ...(keys.length > 0 ? [[{ keys: { in: [...keys] } }, most.sharing] as const] : []),
    ...(section === undefined
      ? []
      : [[{ language: { equals: language }, section: { equals: section } }, most.newest] as const]),
    [{ language: { equals: language } }, most.newest],
  ]
  const found = new Map<string, IndexedStory>()
  // One after another: they share the publication's transaction, which has one session.
  for (const [where, limit] of questions)
    for (const row of await findRows(newsroom, req, where, limit + 1)) found.set(row.id, row)
  found.delete(story.id)
  return [...found.values()]
}

const findRows = async (
  newsroom: Newsroom,
  req: Request,
  where: Where,
  limit: number,
  sort: string | undefined = '-publishedAt',
): Promise<readonly IndexedStory[]> => {
  const { docs } = await req.payload.db.find({
    collection: slugOf(newsroom),
    limit,
    pagination: false,
    req,
    select: {
      comparable: true,
      language: true,
      place: true,
      publishedAt: true,
      section: true,
      terms: true,
      updateOf: true,
    },
    ...(sort === undefined ? {} : { sort }),
    where,
  } as never)
  return (docs as unknown as readonly Readonly<Record<string, unknown>>[]).map(toIndexedStory)
}

const toIndexedStory = (row: Readonly<Record<string, unknown>>): IndexedStory => ({
  comparable: textOf(row['comparable']),
  id: String(row['id']),
  language: textOf(row['language']),
  place: textOf(row['place']) || undefined,
  publishedAt: isoOf(row['publishedAt']),
  section: textOf(row['section']) || undefined,
  terms: Array.isArray(row['terms']) ? row['terms'].flatMap(toTerm) : [],
  updateOf: textOf(row['updateOf']) || undefined,
})

/** Straight from the adapter a date may still be one. */
const isoOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : textOf(value)

/** A term takes most of a row's room, so it is kept as a tuple; what is shown is left out where it is the term. */
const toTuple = ({ shown, term, weight }: Term): readonly unknown[] =>
  shown === term ? [term, weight] : [term, weight, shown]

const toTerm = (tuple: unknown): readonly Term[] => {
  if (!Array.isArray(tuple)) return []
  const [term, weight, shown] = tuple as unknown[]
  if (typeof term !== 'string' || typeof weight !== 'number') return []
  return [{ shown: typeof shown === 'string' ? shown : term, term, weight }]
}

const slugOf = ({ slugs }: Newsroom): CollectionSlug => slugs.storyIndex as CollectionSlug

/** The id of an article for the adapter: the index keeps it as text. */
export const toRowId = ({ db }: Payload, id: string): RowId =>
  db.defaultIDType === 'number' ? Number(id) : id
