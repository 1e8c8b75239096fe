import { findId, isObject, textOf } from '../../article/documents.js'
import { toStory } from '../../article/story.js'
import type { RegisteredName } from '../../core/houseStyle.js'
import { toComparable } from '../../core/related/grams.js'
import type { Candidate } from '../../core/related/scoring.js'
import type { Term } from '../../core/related/terms.js'
import { termsOf } from '../../core/related/terms.js'
import type { Language } from '../../core/story.js'

/** A story as the index keeps it. */
export type IndexedStory = Candidate & {
  readonly language: Language
  /** The earlier report that this one repeats, until an editor decides. */
  readonly undecided?: string | undefined
}

/** What other news sees of an article, published or still being written. */
export const toIndexed = (
  article: Readonly<Record<string, unknown>>,
  names: readonly RegisteredName[],
): IndexedStory => {
  const story = toStory(article)
  const lead = story.passages.find(({ path, text }) => path !== 'title' && text.trim() !== '')
  const section = findId(article['section'])
  return {
    comparable: toComparable(textOf(article['title']), lead?.text ?? ''),
    id: String(findId(article) ?? ''),
    language: story.language,
    place: textOf(article['place']) || undefined,
    publishedAt: textOf(article['publishedAt']) || new Date().toISOString(),
    section: section === undefined ? undefined : String(section),
    terms: termsOf(story, { names }),
  }
}

/** The row of a story. What it does not have is written as such, over what may have been there. */
export const toRow = (story: IndexedStory, keys: readonly string[]) => ({
  id: story.id,
  comparable: story.comparable,
  keys: keys.map((key, index) => ({ id: `${story.id}/${index}`, key })),
  language: story.language,
  place: story.place ?? null,
  position: `${new Date(story.publishedAt).toISOString()}/${story.id}`,
  section: story.section ?? null,
  terms: story.terms.map(toLine).join('\n'),
  undecided: story.undecided ?? null,
  updateOf: story.updateOf ?? null,
})

/** The fields of a row that `fromRow` reads: all but the keys, which only find it. */
export const readFields = {
  comparable: true,
  language: true,
  place: true,
  position: true,
  section: true,
  terms: true,
  undecided: true,
  updateOf: true,
} as const

export const fromRow = (row: unknown): IndexedStory => {
  const of = (field: string): string => (isObject(row) ? textOf(row[field]) : '')
  const lines = of('terms')
  return {
    comparable: of('comparable'),
    id: isObject(row) ? String(row['id']) : '',
    language: of('language'),
    place: of('place') || undefined,
    publishedAt: of('position').split('/', 1)[0] ?? '',
    section: of('section') || undefined,
    terms: lines === '' ? [] : lines.split('\n').map(fromLine),
    undecided: of('undecided') || undefined,
    updateOf: of('updateOf') || undefined,
  }
}

/**
 * A term takes a line: most of a row is terms, and a question reads a hundred rows. One text is read many times faster
 * than 64 small lists, on MongoDB most of all. No term has a tab or a line end in it, for they are made of words.
 */
const toLine = ({ shown, term, weight }: Term): string =>
  [term, weight, ...(shown === term ? [] : [shown])].join('\t')

const fromLine = (line: string): Term => {
  const [term = '', weight, shown = term] = line.split('\t')
  return { shown, term, weight: Number(weight) }
}
