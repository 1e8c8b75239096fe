import { textOf } from '../../article/documents.js'
import { printSignOff } from '../../core/credit/index.js'
import type { NewsArticle } from '../../core/newsArticle.js'
import { toHtml } from '../../lexical/index.js'
import { creditOf } from '../credit.js'
import { countReads } from '../reads/countReads.js'
import type { PublicDesk, Row } from './publicDesk.js'
import {
  findMedia,
  findSections,
  findTeasers,
  languageOf,
  mediaOf,
  paragraphsOf,
  printedCredit,
  sectionOf,
  stampOf,
  summaryOf,
  teaserFields,
  toTeaser,
  toVersion,
  urlOf,
} from './storyParts.js'
import { findVersions } from './storyVersions.js'
import type { Versions } from './storyVersions.js'

export type ArticleField = keyof NewsArticle

/** What the stories of one answer have to do with others, asked for all of them together. */
type Around = {
  readonly desk: PublicDesk
  readonly media: ReadonlyMap<string, Row>
  readonly reads: ReadonlyMap<string, number>
  readonly sections: ReadonlyMap<string, Row>
  readonly teasers: ReadonlyMap<string, readonly Row[]>
  readonly versions: Versions | undefined
}

/** How each field of an article is made of its row. */
const made: {
  readonly [Field in ArticleField]: (row: Row, around: Around) => NewsArticle[Field]
} = {
  byline: (row) => textOf(row['byline']) || null,
  correction: (row) => textOf(row['correctionNote']) || null,
  credit: (row, { desk }) => printedCredit(desk, row),
  html: (row) => toHtml(row['body']),
  language: languageOf,
  media: (row, { desk, media }) => mediaOf(desk, row, media),
  needsUpdate: (row, { versions }) => versions?.needsUpdate(row.id) ?? false,
  otherNews: (row, { desk, sections, teasers }) =>
    (teasers.get(String(row.id)) ?? []).map((teaser) => toTeaser(desk, teaser, sections)),
  place: (row) => textOf(row['place']) || null,
  publicId: (row) => textOf(row['publicId']),
  publishedAt: (row) => textOf(row['publishedAt']),
  reads: (row, { reads }) =>
    (typeof row['openingReads'] === 'number' ? row['openingReads'] : 0) +
    (reads.get(String(row.id)) ?? 0),
  section: (row, { sections }) => sectionOf(row, sections),
  signOff: (row, { desk }) =>
    printSignOff(creditOf(row, desk.style), languageOf(row), desk.style.style),
  slug: (row) => textOf(row['slug']),
  stamp: (row, { desk }) => stampOf(desk, row),
  summary: summaryOf,
  tags: ({ tags }) => (Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []),
  text: (row) => paragraphsOf(row).join('\n\n'),
  title: (row) => textOf(row['title']),
  translations: (row, { desk, versions }) =>
    (versions?.others(row.id) ?? []).map((version) => ({
      ...toVersion(desk, version),
      isOriginal: String(version.id) === String(versions?.originalOf(row.id)),
    })),
  updatedAt: (row) => textOf(row['updatedAt']),
  url: (row, { desk }) => urlOf(desk, row),
}

/** Every field of an article, in the order of the alphabet. */
export const articleFields = Object.keys(made) as readonly ArticleField[]

/** What is read of an article's row. */
export const rowFields = {
  ...teaserFields,
  byline: true,
  correctionNote: true,
  media: true,
  openingReads: true,
  place: true,
  tags: true,
  updatedAt: true,
} as const

/**
 * Rows as articles with the fields that are wanted. However many stories there are, the same few questions are asked: at
 * most nine. A story that cannot be made is left out, and the log says why.
 */
export const readArticles = async <Field extends ArticleField>(
  desk: PublicDesk,
  rows: readonly Row[],
  fields: readonly Field[],
): Promise<readonly Pick<NewsArticle, Field>[]> => {
  const around = await lookAround(desk, rows, new Set(fields))
  return rows.flatMap((row) => {
    try {
      return [
        Object.fromEntries(fields.map((field) => [field, made[field](row, around)])) as Pick<
          NewsArticle,
          Field
        >,
      ]
    } catch (error) {
      desk.payload.logger.error({ err: error, msg: `Story ${row.id} is left out of an answer` })
      return []
    }
  })
}

const lookAround = async (
  desk: PublicDesk,
  rows: readonly Row[],
  wanted: ReadonlySet<ArticleField>,
): Promise<Around> => {
  const ids = rows.map(({ id }) => id)
  const wants = (...fields: readonly ArticleField[]) => fields.some((field) => wanted.has(field))
  const [media, reads, teasers, versions] = await Promise.all([
    wants('media') ? findMedia(desk, rows) : none,
    wants('reads') ? countReads(desk.newsroom, desk.payload, ids) : none,
    wants('otherNews') ? findTeasers(desk, ids) : none,
    wants('needsUpdate', 'translations') ? findVersions(desk, ids) : undefined,
  ])
  const inSections = [...rows, ...[...teasers.values()].flat()]
  const sections = wants('otherNews', 'section') ? await findSections(desk, inSections) : none
  return { desk, media, reads, sections, teasers, versions }
}

const none: ReadonlyMap<string, never> = new Map<string, never>()
