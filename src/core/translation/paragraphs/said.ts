import { findLeadCredit } from '../../credit/leadCredit.js'
import { findSignOff } from '../../credit/signOff.js'
import { applyEdits } from '../../edits.js'
import type { HouseStyle } from '../../houseStyle.js'
import { kpl } from '../../kpl.js'
import { fold } from '../../language/fold.js'
import { primaryLanguage } from '../../language/primaryLanguage.js'
import { toOrderedMarks } from '../../lao/marks.js'
import { registerOf } from '../../names/register.js'
import type { Rule } from '../../rule.js'
import { clockTime } from '../../rules/clockTime.js'
import { dateForm } from '../../rules/dateForm.js'
import { detachedOrdinal } from '../../rules/detachedOrdinal.js'
import { invisibleCharacters } from '../../rules/invisibleCharacters.js'
import { moneyForm } from '../../rules/moneyForm.js'
import { nameSpelling } from '../../rules/nameSpelling.js'
import { numberForm } from '../../rules/numberForm.js'
import { numericDate } from '../../rules/numericDate.js'
import { replacedApostrophe } from '../../rules/replacedApostrophe.js'
import { runTogetherWords } from '../../rules/runTogetherWords.js'
import { sectionInTitle } from '../../rules/sectionInTitle.js'
import type { Language } from '../../story.js'
import type { CopyReading } from './paragraph.js'
import { unspaced } from './unspaced.js'

/**
 * What a paragraph says: its words and figures, in the one form that all ways to write them share.
 *
 * Credits, datelines and sign-offs are facts beside the copy and left out. What the house corrects without a change of
 * words (dates, times, figures, money, the spelling of registered names) is read as corrected. Then only folded words,
 * figures and signs of quantity are left, without punctuation; in Lao without spaces too, so that it asks no
 * dictionary, which every browser has in another edition.
 */
export const toSaid = (text: string, { language, style = kpl }: CopyReading): string => {
  const copy = toCopy(text.replace(manyBlanks, ' '), style)
  const corrected = toCorrected(copy, language, style)
  const plain = toPlainFigures(corrected, language, style)
  const words = fold(toOrderedMarks(plain.replace(gapInUnspaced, ''))).match(token) ?? []
  return joinSaid(withPreferredNames(words, language, style))
}

/** What is said one after the other; Lao goes on without a space. */
export const joinSaid = (said: readonly string[]): string =>
  said
    .filter((each) => each !== '')
    .join(' ')
    .replace(joint, '')

const manyBlanks = /[^\S\n]+/gu
const joint = new RegExp(`(?<=[${unspaced}]) (?=[${unspaced}])`, 'gu')
const gapInUnspaced = new RegExp(`(?<=[${unspaced}])[\\s\\u200B-\\u200D]+(?=[${unspaced}])`, 'gu')

/** A word, a run of a script without spaces, a figure, or a sign that says how much of what. */
const token = new RegExp(
  `[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{M}])+|-?\\p{N}+(?:\\.\\p{N}+)*|[\\p{Sc}\\p{Sm}%&°]`,
  'gu',
)

/** The copy without who it is credited to. */
const toCopy = (text: string, style: HouseStyle): string => {
  const own = text.slice(findLeadCredit(text, style)?.end ?? 0)
  const signOff = findSignOff(own, style)
  return signOff ? own.slice(0, signOff.start) : own
}

/** The rules whose correction is never a change of words, in turns: one correction may open the way for another. */
const turns: readonly (readonly Rule[])[] = [
  [invisibleCharacters, replacedApostrophe, sectionInTitle],
  [clockTime, detachedOrdinal, nameSpelling, numericDate, runTogetherWords],
  [dateForm, moneyForm, numberForm],
]

const path = 'title' // the one passage every rule looks at

const toCorrected = (text: string, language: Language, style: HouseStyle): string =>
  turns.reduce((corrected, turn) => {
    const story = { language, passages: [{ path, text: corrected }] }
    const edits = turn.flatMap((rule) =>
      rule
        .check(story, style)
        .flatMap(({ choices = [], end, expected = agreed(choices), start }) =>
          expected === undefined ? [] : [{ end, path, start, text: expected }],
        ),
    )
    const made = applyEdits(story, edits).passages[0]?.text ?? ''
    return made.replace(timeBeforeDate, '$&,')
  }, text)

/** What choices have in common: a comma more or less is none, but `1.300` and `1,300` may be two figures. */
const agreed = ([first, ...others]: readonly string[]): string | undefined =>
  others.every((other) => other.replace(/,$/u, '') === first) ? first : undefined

/** `21:00 Dec. 9`: not 0 December. */
const timeBeforeDate = /(?<![\p{N}:])\d{1,2}:\d{2}(?=\s\p{Lu}(?!\.?[Mm]))/gu

const blank = '[ \\u00A0\\u2009\\u202F]'
const grouped = new RegExp(`(?<![\\p{N}.,])[1-9]\\d{0,2}(?:${blank}\\d{3})+(?![\\p{N}])`, 'gu')
const initials = /(?<![\p{L}\p{M}.])\p{L}(?:\.\p{L}(?![\p{L}\p{M}]))+\.?/gu
const ordinal = /(?<=\d)(?:st|nd|rd|th|er|ère|re|nde?|e|ème)(?![\p{L}\p{M}\p{N}])/giu
const percent = /(?<![\p{L}\p{M}])(?:per[ \u00A0]?cent|pour[ \u00A0]cent)(?![\p{L}\p{M}])/giu
const minus = /(?<=^|[\s(])[-‐‑–−](?=\p{N})/gu

/**
 * Figures without the marks that part thousands and with a point before decimals; `8th` as 8, `U.S.` as US, `per cent`
 * as %. A minus is kept where it can be nothing else; other marks between figures are punctuation.
 */
const toPlainFigures = (text: string, language: Language, style: HouseStyle): string => {
  const { decimal, thousands } = style.numbers[primaryLanguage(language)] ?? defaultMarks
  return text
    .replace(grouped, (figure) => figure.replace(/\D/gu, ''))
    .replace(/\d+(?:[.,]\d+)+/gu, (figure) => {
      const isParted = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?$/u.test(figure)
      const whole = isParted ? figure.replaceAll(thousands, '') : figure
      return whole.replaceAll(decimal, '.').replaceAll(',', ' ')
    })
    .replace(initials, (letters) => letters.replaceAll('.', ''))
    .replace(ordinal, '')
    .replace(percent, '%')
    .replace(minus, ' -')
    .replace(/(?<=\S)-(?=\p{N})/gu, ' ')
}

const defaultMarks = { decimal: '.', thousands: ',' }

/** Later mentions of a person by one word of the name, in the spelling of the register: `Xayachak` for `Xayachack`. */
const withPreferredNames = (
  words: readonly string[],
  language: Language,
  { names }: HouseStyle,
): readonly string[] => {
  const preferred = partsOf(names, language)
  return preferred.size === 0 ? words : words.map((word) => preferred.get(word) ?? word)
}

const parts = new WeakMap<HouseStyle['names'], Map<Language, ReadonlyMap<string, string>>>()

const partsOf = (names: HouseStyle['names'], language: Language): ReadonlyMap<string, string> => {
  const perLanguage = parts.get(names) ?? new Map<Language, ReadonlyMap<string, string>>()
  parts.set(names, perLanguage)
  const known =
    perLanguage.get(language) ??
    new Map(
      registerOf(names, language)
        .spellings.filter(({ isPartOfName }) => isPartOfName)
        .map(({ preferred, words: [word = ''] }) => [fold(word), fold(preferred)]),
    )
  perLanguage.set(language, known)
  return known
}
