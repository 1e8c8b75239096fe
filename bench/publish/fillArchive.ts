import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Engine } from '../related/engine.js'
import { growingArchive } from '../related/growingArchive.js'
import { clientsOf } from '../related/openPayload.js'

type Id = number | string
/** What makes one story another than the template. */
type Own = { readonly publicId: string; readonly publishedAt: string; readonly title: string }
type Copied = {
  readonly own: readonly Own[]
  /** The public id of the story that is copied. */
  readonly template: string
}
/** Gives the ids of the copies, in their order. */
type Copy = (payload: Payload, copied: Copied) => Promise<readonly Id[]>

/** Copies of one published story and its version, with index rows of their own: written one by one they would take hours. */
export const fillArchive = async (
  payload: Payload,
  index: Engine,
  {
    address,
    sections,
    stories,
    template,
  }: {
    readonly address: string
    readonly sections: readonly Id[]
    readonly stories: number
    readonly template: string
  },
): Promise<number> => {
  const copy = address.startsWith('mongodb') ? copyInMongo : copyInSqlite
  const archive = await index.open(address, false)
  let filled = 0
  for (const day of growingArchive(stories)) {
    const ids = await copy(payload, {
      own: day.map(({ publishedAt, words }) => ({
        publicId: randomUUID(),
        publishedAt,
        title: words.title,
      })),
      template,
    })
    await archive.add(
      day.map((story, at) => {
        const own = {
          id: String(ids[at]),
          section: String(sections[Number(story.section) - 1] ?? ''),
        }
        return { ...story, ...own, toIndexed: () => ({ ...story.toIndexed(), ...own }) }
      }),
    )
    filled += day.length
  }
  await archive.close()
  return filled
}

const copyInSqlite: Copy = async (payload, { own, template }) => {
  const { client } = clientsOf(payload)
  const first = await client.execute('SELECT max(id) + 1 AS id FROM articles')
  const ids = own.map((_, at) => Number(first.rows[0]?.['id']) + at)
  const values = JSON.stringify(
    own.map(({ publicId, publishedAt, title }, at) => [ids[at], publicId, publishedAt, title]),
  )
  const insert = async (table: string, id: string, prefix: string, more: string): Promise<void> => {
    const parts: Readonly<Record<string, string>> = {
      [id]: 'value ->> 0',
      [`${prefix}public_id`]: 'value ->> 1',
      [`${prefix}published_at`]: 'value ->> 2',
      [`${prefix}slug`]: 'value ->> 1',
      [`${prefix}title`]: 'value ->> 3',
    }
    const { rows } = await client.execute(`PRAGMA table_info(${table})`)
    const columns = rows
      .map(({ name }) => String(name))
      .filter((name) => name !== 'id' || id === 'id')
    await client.execute({
      args: [values, template],
      sql: `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join()})
        SELECT ${columns.map((name) => parts[name] ?? `template."${name}"`).join()}
        FROM ${table} AS template, json_each(?) WHERE template.${prefix}public_id = ? ${more}`,
    })
  }
  await insert('articles', 'id', '', '')
  await insert('_articles_v', 'parent_id', 'version_', 'AND template.latest')
  return ids
}

const copyInMongo: Copy = async (payload, { own, template }) => {
  const { collections, versions } = clientsOf(payload)
  const [articles, kept] = [collections['articles'], versions['articles']]
  if (!articles || !kept) throw new Error('There are no articles.')
  const [row] = await articles.collection.find({ publicId: template }).toArray()
  const [version] = await kept.collection
    .find({ latest: true, 'version.publicId': template })
    .toArray()
  const copies = own.map((each) => ({
    ...row,
    ...each,
    _id: undefined,
    publishedAt: new Date(each.publishedAt),
    slug: each.publicId,
  }))
  const { insertedIds } = await articles.collection.insertMany(copies, { ignoreUndefined: true })
  await kept.collection.insertMany(
    copies.map((copy, at) => ({
      ...version,
      _id: undefined,
      parent: insertedIds[at],
      version: copy,
    })),
    { ignoreUndefined: true },
  )
  return own.map((_, at) => String(insertedIds[at]))
}
