import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { findId, textOf } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import { toStory } from '../article/story.js'
import type { HouseStyle } from '../core/houseStyle.js'
import { fold } from '../core/language/fold.js'
import type { Language } from '../core/story.js'
import { correct } from '../core/tidy.js'
import { findArticleRows } from '../desk/articleRows.js'
import type { ArticleRow } from '../desk/articleRows.js'
import { creditOf } from '../desk/credit.js'
import type { DeskStyle } from '../desk/houseStyle.js'
import { toBody } from '../lexical/index.js'
import type { Newsroom } from '../options.js'
import type { PageStory } from './pageTypes.js'

/** The `source.system` of stories read from an agency page. */
const system = 'agency-page'

const minute = 60_000

type Archive = { readonly newsroom: Newsroom; readonly req: PayloadRequest }

/** The article a page's story becomes. A listed story names no agency when it is the house's own. */
export const toArticle = (
  archive: Archive & { readonly language: Language; readonly style: HouseStyle },
  story: PageStory,
  desk: DeskStyle,
  section: RowId | undefined,
) => {
  const { language } = archive
  const own = desk.style.own
  const named =
    story.agencies.length === 0 && story.unknownAgencies.length === 0 && story.isSummaryOnly
      ? [own]
      : story.agencies
  const article = {
    body: story.paragraphs.length > 0 ? toBody(story.paragraphs) : null,
    credit: {
      agencies: named.flatMap((code) => desk.idOf(code) ?? []),
      ...(named.length === 0 ? {} : { kind: kindOf(named, own) }),
    },
    datelineDate: story.dateline?.date ?? null,
    language,
    place: story.dateline?.place ?? null,
    publishedAt: story.publishedAt,
    section: section ?? null,
    summary: story.summary ?? null,
    title: story.title,
  }
  return {
    ...article,
    ...(story.reads === undefined ? {} : { openingReads: story.reads }),
    source: {
      hash: contentHash(archive, article, desk),
      key: keyOf(story, language),
      summaryOnly: story.isSummaryOnly,
      system,
    },
  }
}

const kindOf = (agencies: readonly string[], own: string): 'joint' | 'own' | 'republished' => {
  if (!agencies.includes(own)) return 'republished'
  return agencies.length > 1 ? 'joint' : 'own'
}

/** A page carries no id: language, minute and headline name the story, however its spaces and letters are spelt. */
const keyOf = ({ publishedAt, title }: PageStory, language: Language): string =>
  digest([language, publishedAt.slice(0, 16), nameOf(title)])

const nameOf = (title: string): string => fold(title).replace(/\s+/gu, ' ').trim()

const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 24)

/**
 * A checksum of what readers see of an article, after the house rules: two texts that publish alike are equal, so the
 * agency's own page and the export of its tidied article are one and the same import.
 */
export const contentHash = (
  { newsroom, style }: Pick<Archive, 'newsroom'> & { readonly style: HouseStyle },
  article: { readonly [field: string]: unknown },
  desk: DeskStyle,
): string => {
  const { passages } = correct(toStory(article), newsroom.rules, style).story
  return digest([
    ...passages.filter(({ path, text }) => path === 'title' || text !== '').map(({ text }) => text),
    ...creditOf(article, desk).agencies,
    String(findId(article['section']) ?? ''),
    textOf(article['publishedAt']).slice(0, 16),
  ])
}

/**
 * The article this story already is: the one imported under its key, else one of the same language, minute and headline
 * that was written at the desk.
 */
export const findImported = async (
  { newsroom, req }: Archive,
  story: PageStory,
  language: Language,
): Promise<ArticleRow | undefined> => {
  const imported = await findArticleRows(newsroom, req, {
    limit: 1,
    where: {
      'source.key': { equals: keyOf(story, language) },
      'source.system': { equals: system },
    },
  })
  if (imported[0]) return imported[0]
  const start = Math.floor(Date.parse(story.publishedAt) / minute) * minute
  const sameMinute = await findArticleRows(newsroom, req, {
    limit: 50,
    where: {
      language: { equals: language },
      publishedAt: {
        greater_than_equal: new Date(start).toISOString(),
        less_than: new Date(start + minute).toISOString(),
      },
    },
  })
  return sameMinute.find(({ title }) => nameOf(textOf(title)) === nameOf(story.title))
}
