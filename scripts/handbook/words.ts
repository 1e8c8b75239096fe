import type { FixPolicy, Level, Rule } from '../../src/core/rule.js'
import { en } from '../../src/i18n/en.js'

/** What a level means for the story, and how the panel announces it. */
export const levelMeanings: Readonly<Record<Level, string>> = {
  error: `The story cannot be published while this stands; a draft is saved all the same. The panel says “${en.levelError}”. It cannot be passed.`,
  warning: `Something is wrong, or nearly always is. The story can be published. The panel says “${en.levelWarning}”; correct it, or pass it with a reason.`,
  hint: `Advice. It may well be right as it stands. The panel says “${en.levelHint}”; take it, or pass it with a reason.`,
}

/** A policy of the rule, or `moved` for one that corrects nothing itself, while publishing moves what it finds. */
export type Correction = 'moved' | FixPolicy

/** When the desk meets the correction. */
export const correctionMeanings: Readonly<Record<Correction, string>> = {
  always: `There is one right text, and it is put in when the story is published. A draft stays as typed; “${en.fix}” and “${en.fixAllSafe.replace(/ \(.*/u, '')}” in the panel put it in at once.`,
  ask: `The panel offers a correction and “${en.fix}” makes it; where there are several readings each has its button. Nothing is changed unless the editor asks, because the text may be meant.`,
  moved: `Nothing to decide: when the story is published, what is found moves out of the text into its field. A draft stays as typed; “${en.fix}” in the panel moves it at once.`,
  never: 'Only the desk can know what is right, so nothing is offered and nothing is changed.',
}

export const quotedMeaning = ({ fix, quoted }: Rule): string => {
  if (quoted === undefined)
    return 'What stands in quotation marks is left alone: people keep their words.'
  return fix === 'always'
    ? 'Found inside quotation marks too, but there it is corrected only when the editor asks.'
    : 'Found inside quotation marks too.'
}

const languages: ReadonlyMap<string, string> = new Map([
  ['de', 'German'],
  ['en', 'English'],
  ['fr', 'French'],
  ['lo', 'Lao'],
])

export const toLanguageName = (language: string): string => languages.get(language) ?? language

/** `us-order` → `US order`. */
export const toTitle = ({ id }: Rule): string => {
  const words = id
    .replaceAll('-', ' ')
    .replace(/^us\b/u, 'US')
    .replace(/\blao\b/gu, 'Lao')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
