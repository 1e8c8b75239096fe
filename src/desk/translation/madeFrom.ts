import type { PayloadRequest } from 'payload'
import { findId, textOf } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import { spareVersion, stalenessOf } from '../../core/translation/acceptChanges.js'
import type {
  CopyReading,
  KeptParagraph,
  Paragraph,
} from '../../core/translation/paragraphs/index.js'
import { isUpToDate, toParagraphs } from '../../core/translation/paragraphs/index.js'
import { readPassages } from '../../lexical/index.js'
import type { Newsroom } from '../../options.js'
import type { ArticleRow } from '../articleRows.js'
import { findArticleRows } from '../articleRows.js'
import type { Card } from '../cards.js'
import { keptOf } from '../cards.js'
import { isPublishing } from '../publication.js'
import { stylebook } from '../stylebook.js'
import type { CardChange } from './changeCard.js'

/** An original as versions are compared with it. */
export type OriginalText = {
  readonly correctionNote: string
  readonly isLive: boolean
  readonly paragraphs: readonly Paragraph[]
  readonly reading: CopyReading
}

const read = {
  _status: true,
  body: true,
  correctionNote: true,
  deletedAt: true,
  language: true,
  summary: true,
  title: true,
} as const

export const toOriginalText = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: ArticleRow,
): Promise<OriginalText> => {
  const reading = {
    language: textOf(article['language']),
    style: await stylebook(newsroom, req),
  }
  const story = {
    paragraphs: readPassages(article['body']).map(({ text }) => text),
    summary: textOf(article['summary']),
    title: textOf(article['title']),
  }
  return {
    correctionNote: textOf(article['correctionNote']),
    isLive: isPublishing(article),
    paragraphs: toParagraphs(story, reading),
    reading,
  }
}

/** The original as readers have it; as it stands at the desk while they have none. */
export const findOriginalText = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  original: unknown,
): Promise<OriginalText | undefined> => {
  const row = await findOriginalRow(newsroom, req, findId(original), read)
  return row && toOriginalText(newsroom, req, row)
}

/** What a version of a story is made from: what is out, else the newest draft. */
export const findOriginalRow = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId | undefined,
  select?: Readonly<Record<string, true>>,
): Promise<ArticleRow | undefined> => {
  if (id === undefined) return undefined
  const query = { limit: 1, ...(select ? { select } : {}), where: { id: { equals: id } } }
  const [row] = await findArticleRows(newsroom, req, query)
  if (!row || isPublishing(row)) return row
  return (await findArticleRows(newsroom, req, { ...query, draft: true }))[0] ?? row
}

/** What a card says of a version that was just made from the original, or brought up to date with it. */
export const madeFrom = ({ correctionNote, paragraphs }: OriginalText): CardChange => ({
  keptCorrection: correctionNote,
  keptParagraphs: paragraphs,
  needsUpdateSince: null,
  staleCount: 0,
  staleParagraphs: null,
})

/**
 * What a card says after its original came out again; nothing where it is not known what the version was made from.
 *
 * `before` is the original as it was until now, given where the change is none for versions: house style put right, or
 * what an editor marked so. What was due before stays due.
 */
export const comparedWith = (
  card: Card,
  { correctionNote, paragraphs, reading }: OriginalText,
  before?: readonly Paragraph[],
): CardChange => {
  const known = keptOf(card)
  if (!known) return {}
  const kept = before ? spareVersion(known, before, paragraphs, reading) : known
  return {
    ...toStale(card, kept, paragraphs, reading),
    ...(before ? { keptCorrection: correctionNote } : {}),
  }
}

/** What a card says of a version that is made from `kept` while its original reads as it does now. */
export const toStale = (
  card: Card,
  kept: readonly KeptParagraph[],
  now: readonly Paragraph[],
  reading: CopyReading,
): CardChange => {
  const staleness = stalenessOf(kept, now, reading)
  const isStale = !isUpToDate(staleness)
  return {
    keptParagraphs: kept,
    needsUpdateSince: isStale ? (card.needsUpdateSince ?? new Date().toISOString()) : null,
    staleCount: staleness.stale.length + staleness.added.length,
    staleParagraphs: isStale ? staleness : null,
  }
}
