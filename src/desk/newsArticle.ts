import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { createLocalReq } from 'payload'
import { publicArticles } from '../access/articleAccess.js'
import { findId, idsOf, inLanguage, textOf } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import { printCredit, printPhotoCredit, printSignOff } from '../core/credit/index.js'
import { printStamp } from '../core/dates/stamps.js'
import type {
  NewsArticle,
  NewsMedia,
  NewsSection,
  NewsTeaser,
  NewsVersion,
} from '../core/newsArticle.js'
import type { Language } from '../core/story.js'
import { readPassages, toHtml } from '../lexical/index.js'
import type { Newsroom } from '../options.js'
import { creditOf } from './credit.js'
import { deskStyle } from './houseStyle.js'
import type { DeskStyle } from './houseStyle.js'
import { countReads } from './reads/countReads.js'

type Row = { readonly [field: string]: unknown; readonly id: RowId }

/** A published story's languages, its original included; bounds the question. */
const maxVersions = 50

/**
 * A published article as a site gets it, read as nobody: what a reader may not see is not there, whoever asks.
 * `undefined` for drafts, for what was taken down and for what never was; they cannot be told apart.
 */
export const findNewsArticle = async (
  newsroom: Newsroom,
  payload: Payload,
  where: Where,
): Promise<NewsArticle | undefined> => {
  const desk = await openPublicDesk(newsroom, payload)
  const [row] = await desk.find('articles', { limit: 1, where: { and: [where, publicArticles] } })
  return row && toNewsArticle(desk, row)
}

/** Published articles as a line in a list, in the order they were asked for; what is not out is not among them. */
export const findNewsTeasers = async (
  newsroom: Newsroom,
  payload: Payload,
  language: Language,
  ids: readonly RowId[],
): Promise<ReadonlyMap<RowId, NewsTeaser>> => {
  const desk = await openPublicDesk(newsroom, payload)
  const rows = await findAll(desk, 'articles', ids)
  const sections = await findSections(desk, rows, language)
  return new Map(rows.map((row) => [row.id, toTeaser(desk, row, sections)]))
}

/** What reads for readers: nobody's request, one reading of the agencies. */
type PublicDesk = {
  readonly find: (
    collection: 'articles' | 'media' | 'relatedLinks' | 'sections' | 'translations',
    query: {
      readonly limit: number
      readonly select?: Readonly<Record<string, true>>
      readonly sort?: string
      readonly where: Where
    },
  ) => Promise<readonly Row[]>
  readonly newsroom: Newsroom
  readonly payload: Payload
  readonly style: DeskStyle
}

const openPublicDesk = async (newsroom: Newsroom, payload: Payload): Promise<PublicDesk> => {
  const req: PayloadRequest = await createLocalReq({}, payload)
  return {
    find: async (collection, query) => {
      const { docs } = await payload.find({
        collection: newsroom.slugs[collection] as CollectionSlug,
        depth: 0,
        joins: false,
        overrideAccess: false,
        pagination: false,
        req,
        ...query,
      })
      return docs as unknown as readonly Row[]
    },
    newsroom,
    payload,
    style: await deskStyle(newsroom, req),
  }
}

const toNewsArticle = async (desk: PublicDesk, row: Row): Promise<NewsArticle> => {
  const language = textOf(row['language'])
  const credit = creditOf(row, desk.style)
  const teasers = await findTeasers(desk, row.id)
  const sections = await findSections(desk, [row, ...teasers], language)
  const paragraphs = paragraphsOf(row)
  const counted = await countReads(desk.newsroom, desk.payload, [row.id])
  const openingReads = typeof row['openingReads'] === 'number' ? row['openingReads'] : 0
  const [ofVersion] = await desk.find('translations', {
    limit: 1,
    select: { needsUpdateSince: true, original: true },
    where: { version: { equals: row.id } },
  })
  return {
    byline: textOf(row['byline']) || null,
    correction: textOf(row['correctionNote']) || null,
    credit: { ...credit, line: printCredit(credit, language, desk.style.style) },
    html: toHtml(row['body']),
    language,
    media: await findMedia(desk, idsOf(row['media']), language),
    needsUpdate: Boolean(ofVersion?.['needsUpdateSince']),
    otherNews: teasers.map((teaser) => toTeaser(desk, teaser, sections)),
    place: textOf(row['place']) || null,
    publicId: textOf(row['publicId']),
    publishedAt: textOf(row['publishedAt']),
    reads: openingReads + (counted.get(String(row.id)) ?? 0),
    section: sectionOf(row, sections),
    signOff: printSignOff(credit, language, desk.style.style),
    slug: textOf(row['slug']),
    stamp: printStamp(textOf(row['publishedAt']), desk.style.style),
    summary: summaryOf(row),
    text: paragraphs.join('\n\n'),
    title: textOf(row['title']),
    translations: await findVersions(desk, row, ofVersion),
    updatedAt: textOf(row['updatedAt']),
    url: urlOf(desk, row),
  }
}

const urlOf = ({ newsroom }: PublicDesk, row: Row): string =>
  newsroom.articleUrl({ language: textOf(row['language']), slug: textOf(row['slug']) })

/** Paragraphs with something in them: an empty line at the end of the editor is no part of the story. */
const paragraphsOf = (row: Row): readonly string[] =>
  readPassages(row['body'])
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')

/** The first paragraph serves where the story has no summary of its own. */
const summaryOf = (row: Row): string => textOf(row['summary']) || (paragraphsOf(row)[0] ?? '')

const inOrder = (ids: readonly RowId[], rows: readonly Row[]): readonly Row[] =>
  ids.flatMap((id) => rows.find((row) => String(row.id) === String(id)) ?? [])

const findAll = async (
  desk: PublicDesk,
  collection: 'articles' | 'media' | 'sections',
  ids: readonly RowId[],
): Promise<readonly Row[]> =>
  ids.length === 0
    ? []
    : inOrder(
        ids,
        await desk.find(collection, { limit: ids.length, where: { id: { in: [...ids] } } }),
      )

const findTeasers = async (desk: PublicDesk, id: RowId): Promise<readonly Row[]> => {
  const links = await desk.find('relatedLinks', {
    limit: desk.newsroom.otherNewsLimit,
    sort: 'order',
    where: { from: { equals: id }, live: { equals: true }, standing: { not_equals: 'banned' } },
  })
  return findAll(desk, 'articles', idsOf(links.map(({ to }) => to)))
}

const toTeaser = (
  desk: PublicDesk,
  row: Row,
  sections: ReadonlyMap<string, NewsSection>,
): NewsTeaser => {
  const credit = creditOf(row, desk.style)
  return {
    credit: { ...credit, line: printCredit(credit, textOf(row['language']), desk.style.style) },
    publicId: textOf(row['publicId']),
    publishedAt: textOf(row['publishedAt']),
    section: sectionOf(row, sections),
    slug: textOf(row['slug']),
    stamp: printStamp(textOf(row['publishedAt']), desk.style.style),
    summary: summaryOf(row),
    title: textOf(row['title']),
    url: urlOf(desk, row),
  }
}

const findSections = async (
  desk: PublicDesk,
  rows: readonly Row[],
  language: Language,
): Promise<ReadonlyMap<string, NewsSection>> => {
  const ids = [...new Set(idsOf(rows.map(({ section }) => section)))]
  return new Map(
    (await findAll(desk, 'sections', ids)).map(({ id, mediaTopic, name, slug }) => [
      String(id),
      {
        mediaTopic: textOf(mediaTopic) || null,
        name: inLanguage(name, language),
        slug: textOf(slug),
      },
    ]),
  )
}

const sectionOf = (row: Row, sections: ReadonlyMap<string, NewsSection>): NewsSection | null =>
  sections.get(String(findId(row['section']))) ?? null

const findMedia = async (
  desk: PublicDesk,
  ids: readonly RowId[],
  language: Language,
): Promise<readonly NewsMedia[]> =>
  (await findAll(desk, 'media', ids)).map(
    ({ alt, caption, credit, height, mimeType, url, width }) => ({
      alt: inLanguage(alt, language),
      caption: inLanguage(caption, language),
      credit: printPhotoCredit(textOf(credit), language, desk.style.style),
      height: typeof height === 'number' ? height : null,
      mimeType: textOf(mimeType),
      url: textOf(url),
      width: typeof width === 'number' ? width : null,
    }),
  )

/** The same story in other languages: its versions, and if it is a version itself, the original and its other versions. */
const findVersions = async (
  desk: PublicDesk,
  row: Row,
  ofVersion: Row | undefined,
): Promise<readonly NewsVersion[]> => {
  const original = findId(ofVersion?.['original']) ?? row.id
  const cards = await desk.find('translations', {
    limit: maxVersions,
    select: { version: true },
    where: { original: { equals: original } },
  })
  const ids = [original, ...idsOf(cards.map(({ version }) => version))].filter(
    (id) => String(id) !== String(row.id),
  )
  return (await findAll(desk, 'articles', ids)).map((version) => ({
    language: textOf(version['language']),
    publicId: textOf(version['publicId']),
    slug: textOf(version['slug']),
    title: textOf(version['title']),
    url: urlOf(desk, version),
  }))
}
