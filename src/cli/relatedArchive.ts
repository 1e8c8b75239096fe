import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { setImmediate } from 'node:timers/promises'
import { createGunzip } from 'node:zlib'
import type { CollectionSlug } from 'payload'
import { z } from 'zod'
import type { RowId } from '../article/documents.js'
import { refreshLists } from '../desk/otherNews/followStory.js'
import { countInArchive } from '../desk/otherNews/frequencies.js'
import { otherNewsLater } from '../desk/otherNews/later.js'
import { findLinks } from '../desk/otherNews/links.js'
import { findIndexed } from '../desk/otherNews/storyIndex.js'
import { toBody } from '../lexical/index.js'
import type { ArchiveNewsroom } from './archiveNewsroom.js'
import { openArchiveNewsroom } from './archiveNewsroom.js'
import { Misuse } from './errors.js'
import { startProgress } from './progress.js'

export type RelatedOptions = {
  readonly archive: string
  readonly database?: string | undefined
  readonly predictions: string
}

const document = z.object({
  id: z.string().min(1),
  body: z.string().default(''),
  date: z
    .string()
    .refine((date) => !Number.isNaN(Date.parse(date)), 'expected a date such as 2025-12-10'),
  lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, 'expected a language code such as lo'),
  lead: z.string().default(''),
  pool: z.string().default(''),
  section: z.string().nullish(),
  title: z.string().default(''),
})

type Document = z.infer<typeof document>

/** So many are counted at once: what is rare is known while the archive grows. */
const counted = 50

/**
 * `newsroom related`: publishes an archive in the order of its dates and writes the list every story got as it came out.
 *
 * Stories of one date came out together and know each other. Each `pool` is an archive of its own, in a database of its
 * own that is removed afterwards.
 */
export const relatedArchive = async ({
  archive,
  database,
  predictions,
}: RelatedOptions): Promise<number> => {
  const documents = await readDocuments(archive)
  const pools = new Map<string, Document[]>()
  for (const each of documents) {
    const pool = pools.get(each.pool)
    if (pool) pool.push(each)
    else pools.set(each.pool, [each])
  }
  const bar = startProgress('Publishing', documents.length, 'stories')
  const lines: string[] = []
  for (const pool of pools.values()) {
    const desk = await openArchiveNewsroom([...new Set(pool.map(({ lang }) => lang))], database)
    try {
      for (const moment of toMoments(pool))
        for (const { id, related } of await publishMoment(desk, moment, () => bar.increment()))
          lines.push(JSON.stringify({ id, related }))
    } finally {
      await desk.close()
    }
  }
  bar.stop()
  await writeFile(predictions, `${lines.join('\n')}\n`)
  return 0
}

const readDocuments = async (file: string): Promise<readonly Document[]> => {
  const stream = createReadStream(file)
  const input = file.endsWith('.gz') ? stream.pipe(createGunzip()) : stream
  stream.on('error', (error) => input.destroy(error))
  const documents: Document[] = []
  let number = 0
  try {
    for await (const line of createInterface({ crlfDelay: Infinity, input })) {
      number += 1
      if (line.trim() !== '') documents.push(document.parse(JSON.parse(line)))
    }
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new Misuse(`--archive: ${file}, line ${number}: ${reason}`)
  }
  return documents
}

const toMoments = (pool: readonly Document[]): readonly (readonly Document[])[] => {
  const moments = new Map<number, Document[]>()
  for (const each of pool) {
    const at = Date.parse(each.date)
    const moment = moments.get(at)
    if (moment) moment.push(each)
    else moments.set(at, [each])
  }
  return [...moments].sort(([one], [other]) => one - other).map(([, moment]) => moment)
}

/** Row ids of what a newsroom published, by document; and back. */
const known = new WeakMap<ArchiveNewsroom, Map<string, string>>()

const publishMoment = async (
  desk: ArchiveNewsroom,
  moment: readonly Document[],
  onStory: () => void,
): Promise<readonly { readonly id: string; readonly related: readonly string[] }[]> => {
  const { newsroom, req } = desk
  const documents = known.get(desk) ?? new Map<string, string>()
  known.set(desk, documents)
  const rows: RowId[] = []
  for (let from = 0; from < moment.length; from += counted) {
    const portion: RowId[] = []
    for (const each of moment.slice(from, from + counted)) {
      const id = await publish(desk, each)
      documents.set(String(id), each.id)
      portion.push(id)
      onStory()
      await setImmediate() // SQLite answers at once: without a pause no timer, and so no progress, would have its turn
    }
    await countAll(desk, portion)
    rows.push(...portion)
  }
  await refreshLists(newsroom, req, rows)
  const lists = []
  for (const [index, row] of rows.entries()) {
    const links = await findLinks(newsroom, req, row)
    lists.push({
      id: moment[index]?.id ?? '',
      related: links.map(({ to }) => documents.get(to) ?? ''),
    })
  }
  return lists
}

const countAll = async (
  { newsroom, payload, req }: ArchiveNewsroom,
  rows: readonly RowId[],
): Promise<void> => {
  const stories = await findIndexed(newsroom, req, rows)
  for (const language of new Set(stories.map((story) => story.language)))
    await countInArchive(
      payload,
      language,
      stories
        .filter((story) => story.language === language)
        .map(({ section, terms }) => ({ section, terms: terms.map(({ term }) => term) })),
    )
}

const publish = async (desk: ArchiveNewsroom, each: Document): Promise<RowId> => {
  const { newsroom, payload } = desk
  const paragraphs = [...new Set([each.lead, ...each.body.split('\n')])].filter(
    (text) => text.trim() !== '',
  )
  const { id } = await payload.create({
    collection: newsroom.slugs.articles as CollectionSlug,
    context: { [otherNewsLater]: true },
    data: {
      _status: 'published',
      body: toBody(paragraphs.length > 0 ? paragraphs : [each.title]),
      language: each.lang,
      publishedAt: new Date(each.date).toISOString(),
      section: each.section ? await sectionOf(desk, each.section) : null,
      title: each.title || '–', // a dash says nothing, which is what such a headline said
    } as never,
    depth: 0,
    overrideAccess: true, // the command line acts for the newsroom itself
  })
  return id
}

const sections = new WeakMap<ArchiveNewsroom, Map<string, RowId>>()

const sectionOf = async (desk: ArchiveNewsroom, name: string): Promise<RowId> => {
  const own = sections.get(desk) ?? new Map<string, RowId>()
  sections.set(desk, own)
  const before = own.get(name)
  if (before !== undefined) return before
  const { id } = await desk.payload.create({
    collection: desk.newsroom.slugs.sections as CollectionSlug,
    data: {
      name: Object.fromEntries(desk.newsroom.languages.map((language) => [language, name])),
      slug: `section-${own.size + 1}`,
    } as never,
    overrideAccess: true, // the command line acts for the newsroom itself
  })
  own.set(name, id)
  return id
}
