import type { CollectionSlug } from 'payload'
import type { RowId } from '../../src/article/documents.js'
import { toBody } from '../../src/lexical/index.js'
import type { Json, TestNewsroom } from './payload.js'

export type Row = Readonly<Json> & { readonly id: RowId }

/** A story as a reporter types it: the credit in the lead, the sign-off at the end. */
export const typed = (
  over: Readonly<Record<string, unknown>> = {},
  paragraphs?: readonly string[],
) => ({
  body: toBody(
    paragraphs ?? [
      '(KPL) Rowers from nine villages met on the Mekong in Vientiane on Thursday.',
      'The races close the three months of Buddhist lent.',
      'KPL',
    ],
  ),
  language: 'en',
  title: 'Rowers Meet on the Mekong',
  ...over,
})

/** Saves an article through the Local API as the newsroom itself; published unless told otherwise. */
export const write = async (
  { payload }: TestNewsroom,
  data: Readonly<Record<string, unknown>>,
  { publish = true }: { readonly publish?: boolean } = {},
): Promise<Row> =>
  (await payload.create({
    collection: 'articles' as CollectionSlug,
    data: { ...data, _status: publish ? 'published' : 'draft' } as never,
    depth: 0,
    draft: !publish,
  })) as unknown as Row

export const rewrite = async (
  { payload }: TestNewsroom,
  id: RowId,
  data: Readonly<Record<string, unknown>>,
  { draft = false }: { readonly draft?: boolean } = {},
): Promise<Row> =>
  (await payload.update({
    id,
    collection: 'articles' as CollectionSlug,
    data: data as never,
    depth: 0,
    draft,
  })) as unknown as Row

/** All rows of a collection, as the newsroom itself sees them. */
export const rowsOf = async (
  { payload }: TestNewsroom,
  collection: string,
  where: object = {},
): Promise<readonly Row[]> => {
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    limit: 10_000,
    pagination: false,
    sort: 'id',
    where: where as never,
  })
  return docs as unknown as readonly Row[]
}

export const agencyIds = async (
  newsroom: TestNewsroom,
  ...codes: readonly string[]
): Promise<readonly RowId[]> => {
  const rows = await rowsOf(newsroom, 'agencies', { code: { in: codes } })
  return codes.map((code) => rows.find((row) => row['code'] === code)?.id ?? `no ${code}`)
}

/** The smallest PNG there is. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Takes in a picture, with what is known of it. */
export const takePicture = async (
  { payload }: TestNewsroom,
  data: Readonly<Record<string, unknown>> = {},
): Promise<Row> =>
  (await payload.create({
    collection: 'media' as CollectionSlug,
    data: data as never,
    file: { data: png, mimetype: 'image/png', name: 'boats.png', size: png.length },
  })) as unknown as Row
