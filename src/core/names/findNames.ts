import type { RegisteredName } from '../houseStyle.js'
import type { Language, Passage, Span, Story } from '../story.js'
import { registerOf } from './register.js'
import type { KnownSpelling } from './register.js'

/** A name of the register where it stands in a passage. */
export type FoundName = Span & { readonly path: string; readonly spelling: KnownSpelling }

/** A word of a name in Latin letters, or a run of Lao, which spaces part into the words of a name; in `Sekong-based` the name ends at the hyphen,
 * and `@Sekong` is somebody's address. */
const word =
  /\p{Script=Lao}+|(?<![@#])\p{Lu}[\p{L}\p{M}]*(?:[-’'](?=\p{L})(?!(?:area|backed|based|born|bound|led|made|run|s|style|wide)(?!\p{L}))[\p{L}\p{M}]+)*/gu

type Word = Span & { readonly text: string }

/** Every registered name in running copy, in its preferred spelling or another, in order; the longest at each place. */
export const findNames = (
  { language, passages }: Story,
  names: readonly RegisteredName[],
): readonly FoundName[] => {
  if (names.length === 0) return []
  const found = passages
    .filter(({ path }) => /^(?:body\/|summary$|title$)/u.test(path))
    .flatMap((passage) => findInPassage(passage, language, names))
  const whole = new Set(
    found.filter(({ spelling }) => !spelling.isPartOfName).map(({ spelling }) => spelling.entry),
  )
  return found.filter(({ spelling }) => !spelling.isPartOfName || whole.has(spelling.entry))
}

const findInPassage = (
  { path, text }: Passage,
  language: Language,
  names: readonly RegisteredName[],
): readonly FoundName[] => {
  const { byFirstWord } = registerOf(names, language)
  const words = Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    end: index + found.length,
    start: index,
    text: found,
  }))
  const found: FoundName[] = []
  let free = 0
  for (const [index, first] of words.entries()) {
    if (first.start < free) continue
    const spelling = byFirstWord
      .get(first.text)
      ?.find((known) => matches(known, words, index, text))
    if (!spelling) continue
    const last = words[index + spelling.words.length - 1] ?? first
    free = last.end
    found.push({ end: last.end, path, spelling, start: first.start })
  }
  return found
}

/** The words of a name follow one another with one space between; a hyphen would make it another name. */
const matches = (
  { words: known }: KnownSpelling,
  words: readonly Word[],
  index: number,
  text: string,
): boolean =>
  known.every((each, offset) => {
    const typed = words[index + offset]
    const before = words[index + offset - 1]
    if (typed?.text !== each) return false
    return offset === 0 || /^[ \u00A0]{1,2}$/u.test(text.slice(before?.end, typed.start))
  }) && !/^[-’']\p{Lu}/u.test(text.slice(words[index + known.length - 1]?.end ?? 0).slice(0, 2))
