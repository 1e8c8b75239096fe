import { findId, isObject, textOf } from '../../article/documents.js'
import { toStory } from '../../article/story.js'
import type { RegisteredName } from '../../core/houseStyle.js'
import { toComparable } from '../../core/related/grams.js'
import type { Candidate } from '../../core/related/scoring.js'
import { toSearchText } from '../../core/related/searchWords.js'
import type { Term } from '../../core/related/terms.js'
import { termsOf } from '../../core/related/terms.js'
import { rememberLast } from '../../core/rememberLast.js'
import type { Language } from '../../core/story.js'

/** A story as the index keeps it. */
export type IndexedStory = Candidate & {
  readonly language: Language
  /** The earlier report that this one repeats, until an editor decides. */
  readonly undecided?: string | undefined
  /** What a search meets it by; not read back. */
  readonly words?: string | undefined
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
    words: toSearchText(story),
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
  terms: toText(story.terms),
  undecided: story.undecided ?? null,
  updateOf: story.updateOf ?? null,
  words: story.words ?? null,
})

/** The fields of a row that `fromRow` reads: all but the keys and words, which only find it. */
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
  return {
    comparable: of('comparable'),
    id: isObject(row) ? String(row['id']) : '',
    language: of('language'),
    place: of('place') || undefined,
    publishedAt: of('position').split('/', 1)[0] ?? '',
    section: of('section') || undefined,
    terms: fromText(of('terms')),
    undecided: of('undecided') || undefined,
    updateOf: of('updateOf') || undefined,
  }
}

/**
 * Most of a row is terms, and a question reads a hundred rows: as one text with one flat list in it they are read many
 * times faster than as lists of lists, on MongoDB most of all. What is shown is 0 where it is the term.
 */
const toText = (terms: readonly Term[]): string =>
  JSON.stringify(
    terms.flatMap(({ shown, term, weight }) => [term, weight, shown === term ? 0 : shown]),
  )

const fromText = (text: string): readonly Term[] => lastTerms(text, () => readTerms(text))

/** The newest stories of a section are candidates again and again, with what ranking has made of their terms. */
const lastTerms = rememberLast<string, readonly Term[]>(300)

const readTerms = (text: string): readonly Term[] => {
  const flat = JSON.parse(text || '[]') as readonly (number | string)[]
  const terms: Term[] = []
  for (let at = 0; at < flat.length; at += 3)
    terms.push({
      shown: String(flat[at + 2] || flat[at]),
      term: String(flat[at]),
      weight: Number(flat[at + 1]),
    })
  return terms
}
