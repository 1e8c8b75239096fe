import type { Language, Story } from '../story.js'
import { tokensOf } from './tokens.js'

/** A question of more words finds nothing more. */
const mostAsked = 8

/** Stands between words, and in none. */
const mark = '|'

/**
 * All telling words of a story as one text, each once and between marks: `|rower|meet|mekong|`. Words are cut to their
 * stems, and Lao is segmented and spelling-folded, so that a question meets them in whatever form.
 */
export const toSearchText = ({ language, passages }: Story): string => {
  const stems = new Set(passages.flatMap(({ text }) => stemsOf(text, language)))
  return stems.size === 0 ? '' : `${mark}${[...stems].join(mark)}${mark}`
}

/** What is asked for, in the form in which {@link toSearchText} has it: `|rower|`. None where all words say nothing. */
export const toSearchWords = (
  question: string,
  language: Language,
): readonly { readonly marked: string; readonly stem: string }[] =>
  [...new Set(stemsOf(question, language))]
    .slice(0, mostAsked)
    .map((stem) => ({ marked: `${mark}${stem}${mark}`, stem }))

const stemsOf = (text: string, language: Language): readonly string[] =>
  tokensOf(text, language)
    .flat()
    .filter(({ isEmpty, stem }) => !isEmpty && !stem.includes(mark))
    .map(({ stem }) => stem)
