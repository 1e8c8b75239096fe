import { fold } from '../language/fold.js'
import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Language } from '../story.js'
import { englishStopWords } from './stopWords/englishStopWords.js'
import { frenchStopWords } from './stopWords/frenchStopWords.js'
import { laoStopWords } from './stopWords/laoStopWords.js'

const toSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u).map(fold))

const stopWords: ReadonlyMap<Language, ReadonlySet<string>> = new Map([
  ['en', toSet(englishStopWords)],
  ['fr', toSet(frenchStopWords)],
  ['lo', toSet(laoStopWords)],
])

/** Says whether a folded word tells nothing about a story. A language without a list has no such words. */
export const isStopWord = (word: string, language: Language): boolean =>
  stopWords.get(primaryLanguage(language))?.has(word) ?? false
