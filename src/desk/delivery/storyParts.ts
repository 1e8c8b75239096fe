import { findId, idsOf, inLanguage, textOf } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import { printCredit, printPhotoCredit } from '../../core/credit/index.js'
import { printStamp } from '../../core/dates/stamps.js'
import type {
  NewsCredit,
  NewsMedia,
  NewsSection,
  NewsTeaser,
  NewsVersion,
} from '../../core/newsArticle.js'
import type { Language } from '../../core/story.js'
import { readPassages } from '../../lexical/index.js'
import { creditOf } from '../credit.js'
import { findByIds } from './publicDesk.js'
import type { PublicDesk, Row } from './publicDesk.js'

export const languageOf = (row: Row): Language => textOf(row['language'])

export const urlOf = ({ newsroom }: PublicDesk, row: Row): string =>
  newsroom.articleUrl({ language: languageOf(row), slug: textOf(row['slug']) })

/** Paragraphs with something in them: an empty line at the end of the editor is no part of the story. */
export const paragraphsOf = (row: Row): readonly string[] =>
  readPassages(row['body'])
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')

/** The first paragraph serves where the story has no summary of its own. */
export const summaryOf = (row: Row): string =>
  textOf(row['summary']) || (paragraphsOf(row)[0] ?? '')

export const printedCredit = (desk: PublicDesk, row: Row): NewsCredit => {
  const credit = creditOf(row, desk.style)
  return { ...credit, line: printCredit(credit, languageOf(row), desk.style.style) }
}

export const stampOf = (desk: PublicDesk, row: Row): string =>
  printStamp(textOf(row['publishedAt']), desk.style.style)

/** Sections by their ids as text, as they are kept. */
export const findSections = async (
  desk: PublicDesk,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, Row>> =>
  byId(await findByIds(desk, 'sections', idsOf(rows.map(({ section }) => section))))

export const findMedia = async (
  desk: PublicDesk,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, Row>> =>
  byId(
    await findByIds(
      desk,
      'media',
      rows.flatMap(({ media }) => idsOf(media)),
    ),
  )

const byId = (rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [String(row.id), row]))

export const toSection = ({ mediaTopic, name, slug }: Row, language: Language): NewsSection => ({
  mediaTopic: textOf(mediaTopic) || null,
  name: inLanguage(name, language),
  slug: textOf(slug),
})

export const sectionOf = (row: Row, sections: ReadonlyMap<string, Row>): NewsSection | null => {
  const section = sections.get(String(findId(row['section'])))
  return section ? toSection(section, languageOf(row)) : null
}

export const mediaOf = (
  desk: PublicDesk,
  row: Row,
  media: ReadonlyMap<string, Row>,
): readonly NewsMedia[] => {
  const language = languageOf(row)
  return idsOf(row['media']).flatMap((id) => {
    const picture = media.get(String(id))
    return picture ? [toMedia(desk, picture, language)] : []
  })
}

const toMedia = (desk: PublicDesk, picture: Row, language: Language): NewsMedia => ({
  alt: inLanguage(picture['alt'], language),
  caption: inLanguage(picture['caption'], language),
  credit: printPhotoCredit(textOf(picture['credit']), language, desk.style.style),
  height: numberOf(picture['height']),
  mimeType: textOf(picture['mimeType']),
  url: textOf(picture['url']),
  width: numberOf(picture['width']),
})

const numberOf = (value: unknown): null | number => (typeof value === 'number' ? value : null)

export const toTeaser = (
  desk: PublicDesk,
  row: Row,
  sections: ReadonlyMap<string, Row>,
): NewsTeaser => ({
  credit: printedCredit(desk, row),
  publicId: textOf(row['publicId']),
  publishedAt: textOf(row['publishedAt']),
  section: sectionOf(row, sections),
  slug: textOf(row['slug']),
  stamp: stampOf(desk, row),
  summary: summaryOf(row),
  title: textOf(row['title']),
  url: urlOf(desk, row),
})

export const toVersion = (desk: PublicDesk, row: Row): Omit<NewsVersion, 'isOriginal'> => ({
  language: languageOf(row),
  publicId: textOf(row['publicId']),
  slug: textOf(row['slug']),
  title: textOf(row['title']),
  url: urlOf(desk, row),
})

/** Other news of each of the stories, in its order, by the story's id as text: two questions for however many stories. */
export const findTeasers = async (
  desk: PublicDesk,
  ids: readonly RowId[],
): Promise<ReadonlyMap<string, readonly Row[]>> => {
  const { otherNewsLimit } = desk.newsroom
  if (ids.length === 0) return new Map()
  const links = await desk.find('relatedLinks', {
    limit: ids.length * (otherNewsLimit + kept),
    sort: ['order'],
    where: { from: { in: [...ids] }, live: { equals: true }, standing: { not_equals: 'banned' } },
  })
  const stories = await findByIds(desk, 'articles', idsOf(links.map(({ to }) => to)), teaserFields)
  const found = byId(stories)
  return new Map(
    ids.map((id) => [
      String(id),
      links
        .filter(({ from }) => String(findId(from)) === String(id))
        .flatMap(({ to }) => found.get(String(findId(to))) ?? [])
        .slice(0, otherNewsLimit),
    ]),
  )
}

/** A list keeps more links than it shows, and the desk may have pinned some beyond. */
const kept = 8

/** What a teaser is made of; the body for the first paragraph. */
export const teaserFields = {
  body: true,
  credit: true,
  language: true,
  publicId: true,
  publishedAt: true,
  section: true,
  slug: true,
  summary: true,
  title: true,
} as const
