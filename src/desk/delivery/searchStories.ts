import type { CollectionSlug, Where } from 'payload'
import { keysToSearch } from '../../core/related/keys.js'
import { toSearchScore } from '../../core/related/searchScore.js'
import { toSearchWords } from '../../core/related/searchWords.js'
import type { Language } from '../../core/story.js'
import { readFrequencies } from '../otherNews/frequencies.js'
import { newestFirst } from '../otherNews/newestFirst.js'
import { toRowId } from '../otherNews/storyIndex.js'
import { fromRow, readFields } from '../otherNews/storyRow.js'
import type { IndexedStory } from '../otherNews/storyRow.js'
import { inListOrder, placeOf } from './listOrder.js'
import { findByIds } from './publicDesk.js'
import type { PublicDesk, Row } from './publicDesk.js'
import { findHorizon } from './searchHorizon.js'
import { teaserFields } from './storyParts.js'

/** The newest stories that have all the words; the best of them are answered. */
const most = 100

/** So many of the newest stories are read from end to end: half a year and more of a busy newsroom. */
const readWhole = 10_000

/**
 * The published stories of a language that have all the words of a question in headline, summary or copy, best first: those
 * the words say most about, newer ones before older; those as good in the order of all lists.
 *
 * Behind the newest `whole` stories only those are found that one of the words is rare in and telling of, by the index: so
 * that a question costs the same in an archive of any size.
 */
export const searchStories = async (
  desk: PublicDesk,
  question: string,
  language: Language,
  limit: number,
  whole = readWhole,
): Promise<readonly Row[]> => {
  const words = toSearchWords(question, language)
  if (words.length === 0) return []
  const { newsroom, payload } = desk
  const horizon = await findHorizon(newsroom, payload, language, whole)
  const having = words.map(({ marked }) => ({ words: { contains: marked } }))
  const ask = async (where: readonly Where[]): Promise<readonly IndexedStory[]> => {
    const { docs } = await payload.db.find({
      collection: newsroom.slugs.storyIndex as CollectionSlug,
      limit: most,
      pagination: false,
      req: {},
      select: readFields,
      sort: newestFirst(payload),
      where: { and: [...where, ...having] },
    } as never)
    return (docs as readonly unknown[]).map(fromRow)
  }
  const newer = await ask([
    { language: { equals: language } },
    { position: { greater_than: horizon } },
  ])
  const stems = words.map(({ stem }) => stem)
  const keys = keysToSearch(stems, language, new Date().toISOString())
  // Keys have the language in them; with anything more SQLite reads the archive by date.
  const telling =
    horizon === '' || newer.length >= most ? [] : await ask([{ 'keys.key': { in: [...keys] } }])
  const known = new Set(newer.map(({ id }) => id))
  const found = [...newer, ...telling.filter(({ id }) => !known.has(id))].slice(0, most)
  const frequencies = await readFrequencies(payload, language)
  const scoreOf = toSearchScore(stems, frequencies, Date.now())
  const ranked = found
    .map((story) => ({ id: story.id, score: scoreOf(story) }))
    .toSorted((a, b) => b.score - a.score)
  // Of those as good as the last one who comes first is known when their rows are.
  const last = ranked[limit - 1]?.score ?? Number.NEGATIVE_INFINITY
  const best = new Map(
    ranked.filter(({ score }) => score >= last).map(({ id, score }) => [id, score]),
  )
  const rows = await findByIds(
    desk,
    'articles',
    [...best.keys()].map((id) => toRowId(payload, id)),
    teaserFields,
  )
  const scored = rows.map((row) => ({ row, score: best.get(String(row.id)) ?? 0 }))
  return scored
    .toSorted((a, b) => b.score - a.score || inListOrder(placeOf(a.row), placeOf(b.row)))
    .slice(0, limit)
    .map(({ row }) => row)
}
