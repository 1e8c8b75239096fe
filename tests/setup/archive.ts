import type { CollectionSlug } from 'payload'
import type { RowId } from '../../src/article/documents.js'
import { readPassages } from '../../src/lexical/index.js'
import type { Json, TestNewsroom } from './payload.js'
import { typed, write } from './stories.js'

const collection = 'articles' as CollectionSlug

/** A published story the desk never put in order: `paragraphs` are what readers see. */
export const publishedAs = async (
  newsroom: TestNewsroom,
  title: string,
  paragraphs: readonly string[],
  over: Readonly<Record<string, unknown>> = {},
): Promise<RowId> => {
  const { id } = await write(newsroom, typed({ title, ...over }))
  await storeAs(newsroom, id, { body: typed({}, paragraphs).body })
  return id
}

/** Copy as it lay in the archive before there was a plugin: past the hooks, straight into the database. */
export const storeAs = async (
  { payload: { db } }: TestNewsroom,
  id: RowId,
  data: Readonly<Record<string, unknown>>,
): Promise<void> => {
  await db.updateOne({ id, collection, data: { ...data } })
  const { docs } = await db.findVersions({
    collection,
    limit: 1,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  const [newest] = docs
  await db.updateVersion({
    id: newest?.id ?? 0,
    collection,
    versionData: { ...newest, version: { ...newest?.version, ...data } } as never,
  })
}

/** An article as its readers see it, or as its newest draft. */
export const articleOf = async (
  { payload }: TestNewsroom,
  id: RowId,
  { draft = false } = {},
): Promise<Json> =>
  (await payload.findByID({ id, collection, depth: 0, draft, joins: false })) as unknown as Json

/** The paragraphs of {@link articleOf}. */
export const paragraphsOf = async (
  newsroom: TestNewsroom,
  id: RowId,
  { draft = false } = {},
): Promise<readonly string[]> =>
  readPassages((await articleOf(newsroom, id, { draft }))['body']).map(({ text }) => text)

/** The versions of an article, the newest first. */
export const versionsOf = async (
  { payload }: TestNewsroom,
  id: RowId,
): Promise<readonly Json[]> => {
  const { docs } = await payload.findVersions({
    collection,
    depth: 0,
    pagination: false,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  return docs as unknown as readonly Json[]
}
