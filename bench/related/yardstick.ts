import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { kpl } from '../../src/core/kpl.js'
import { fold } from '../../src/core/language/fold.js'
import { wordsOf } from '../../src/core/language/words.js'
import { toComparable } from '../../src/core/related/grams.js'
import { isStopWord } from '../../src/core/related/isStopWord.js'
import { termsOf } from '../../src/core/related/terms.js'
import type { BenchStory } from './engine.js'
import type { Prediction } from './task.js'

/** A document of a yardstick set: JSON lines, zipped or not. Documents of different pools never see each other. */
export type SetDocument = {
  readonly body: string
  readonly date: string
  readonly id: string
  readonly lang: string
  readonly lead: string
  readonly pool: string
  readonly section: null | string
  readonly title: string
}

type Scores = Readonly<Record<string, { readonly ndcg5: number; readonly nearDup: number }>>
type Scorer = {
  readonly score: (
    documents: readonly SetDocument[],
    predictions: readonly Prediction[],
    depth: number,
    only: ReadonlySet<string>,
  ) => Scores
}

export const readSet = (file: string): readonly SetDocument[] => {
  const bytes = readFileSync(file)
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SetDocument)
}

/** The sets come with a program that scores lists; only the documents asked about count. */
export const scoreWith = async (
  scorer: string,
  documents: readonly SetDocument[],
  predictions: readonly Prediction[],
): Promise<Scores> => {
  const { score } = (await import(pathToFileURL(scorer).href)) as Scorer
  return score(documents, predictions, 5, new Set(predictions.map(({ id }) => id)))
}

export const toBenchStory = ({
  body,
  date,
  id,
  lang: language,
  lead,
  section,
  title,
}: SetDocument): BenchStory => {
  const publishedAt = new Date(date).toISOString()
  const paragraphs = [lead, ...body.split('\n').filter((text) => text !== lead)]
  const facts = { id, language, publishedAt, section: section ?? '' }
  const passages = [
    { path: 'title', text: title },
    ...paragraphs.map((text, index) => ({ path: `body/${index}`, text })),
  ]
  const cut = (text: string): string =>
    wordsOf(text, language)
      .map(fold)
      .filter((word) => !isStopWord(word, language))
      .join(' ')
  return {
    ...facts,
    toIndexed: () => ({
      ...facts,
      comparable: toComparable(title, lead),
      terms: termsOf({ language, passages }, { names: kpl.names }),
    }),
    words: { body: cut(body), lead: cut(lead), title: cut(title) },
  }
}
