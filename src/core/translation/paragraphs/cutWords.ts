import { fold } from '../../language/fold.js'
import { primaryLanguage } from '../../language/primaryLanguage.js'
import { wordsOf } from '../../language/words.js'
import type { Language } from '../../story.js'
import { unspaced } from './unspaced.js'

const invisible = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF'
const follows = `[\\p{M}\\p{Emoji_Modifier}\\u200D]`

/** A run of Lao, a run of another script without spaces, a figure with its marks, a word, spaces, or one sign. */
const piece = new RegExp(
  `(?<lao>\\p{Script=Lao}[\\p{Script=Lao}\\p{M}${invisible}]*)` +
    `|(?<run>[${unspaced}](?!\\p{Script=Lao})(?:[${unspaced}\\p{M}${invisible}](?!\\p{Script=Lao}))*)` +
    `|\\p{N}(?:[\\p{N}\\p{M}]|[.,:\\u00A0\\u202F](?=\\p{N}))*` +
    `|(?:(?![${unspaced}])\\p{L})(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}${invisible}]|['’](?=\\p{L}))*` +
    `|\\s+\\p{M}*|\\p{RI}{2}${follows}*|[^](?:${follows}|(?<=\\u200D)\\p{Extended_Pictographic})*`,
  'gu',
)

/**
 * Cuts a text into words, spaces and marks that joined give the text again, none of them parting a letter from its signs.
 *
 * Lao is cut where {@link wordsOf} cuts it, in the spelling it has.
 */
export const cutWords = (text: string, language: Language): readonly string[] =>
  Array.from(text.matchAll(piece)).flatMap(({ 0: found, groups }) => {
    if (groups?.['lao'] !== undefined) return cutLao(found, language)
    return groups?.['run'] === undefined ? [found] : cutRun(found, language)
  })

/** No phrase is longer; to cut it takes the square of its length. */
const longestPhrase = 500

/** The ends of the words are counted in folded text, where all spellings are equally long. */
const cutLao = (run: string, language: Language): readonly string[] => {
  if (run.length > longestPhrase) return [run]
  const ends = new Set<number>()
  let end = 0
  for (const word of wordsOf(run, language)) ends.add((end += fold(word).length))

  const words: string[] = []
  let start = 0
  for (const { index, segment } of graphemes.segment(run)) {
    const next = index + segment.length
    if (!ends.has(fold(run.slice(0, next)).length)) continue
    words.push(run.slice(start, next))
    start = next
  }
  return start < run.length ? [...words, run.slice(start)] : words
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

const cutRun = (run: string, language: Language): readonly string[] =>
  run.length > longestPhrase
    ? [run]
    : Array.from(
        new Intl.Segmenter(primaryLanguage(language), { granularity: 'word' }).segment(run),
        ({ segment }) => segment,
      )
