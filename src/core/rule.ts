import type { HouseStyle } from './houseStyle.js'
import type { Story } from './story.js'

/** `error` stops publication, never a draft; `warning` can be passed; `hint` is advice. */
export type Level = 'error' | 'hint' | 'warning'

/** When a rule's own correction is applied: on every publish, when the editor asks for it, or never. */
export type FixPolicy = 'always' | 'ask' | 'never'

/** A place a rule objects to; no width where something is missing. */
export type Spot = {
  /** The texts that could stand there, when there are several readings: the editor chooses. */
  readonly choices?: readonly string[]
  readonly end: number
  /** The text that should stand there, when there is one reading. */
  readonly expected?: string
  /** In place of the rule's own message, for a rule that has more than one thing to say. */
  readonly message?: Said
  readonly path: string
  readonly start: number
  /** What a pass of it is given for, where that is not the text of the spot: of what is missing there is no text. */
  readonly words?: string
}

/** One sentence in both languages of the admin. */
export type Said = { readonly [uiLanguage in 'en' | 'lo']: string }

/**
 * What the desk is told: what is wrong and what is expected. `actual` is the text of the spot, `expected` what should
 * stand there, its choices joined by a comma where there are several.
 */
export type RuleMessage = {
  readonly [uiLanguage in 'en' | 'lo']: (actual: string, expected: string | undefined) => string
}

/** One line of the stylebook. Pure: the same story and style always give the same spots. */
export type Rule = {
  /** Finds every place that breaks the rule. What it finds in links, code and quotations is left out by `lint`. */
  readonly check: (story: Story, style: HouseStyle) => readonly Spot[]
  /** What scripts know the finding by, whatever level a house gives it: `W_AMBIGUOUS_DATE`. */
  readonly code: string
  readonly fix: FixPolicy
  /** Kebab case, the name of its file and of its handbook page. */
  readonly id: string
  readonly level: Level
  readonly message: RuleMessage
  /** For rules about marks rather than words: also found in quotations, but never corrected there without asking. */
  readonly quoted?: 'ask'
  /** The stylebook line or published page the rule comes from. */
  readonly source: string
}

/** A spot with everything needed to show, store or apply it; plain JSON. */
export type Finding = Spot & {
  readonly actual: string
  readonly code: string
  readonly fix: FixPolicy
  readonly level: Level
  readonly message: Said
  readonly rule: string
}
