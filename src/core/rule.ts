import type { HouseStyle } from './houseStyle.js'
import type { Story } from './story.js'

/** `error` stops publication, never a draft; `warning` can be passed; `hint` is advice. */
export type Level = 'error' | 'hint' | 'warning'

/** When a rule's own correction is applied: on every publish, when the editor asks for it, or never. */
export type FixPolicy = 'always' | 'ask' | 'never'

/** A place a rule objects to. `expected` is the text that should stand there, when there is one reading. */
export type Spot = {
  readonly end: number
  readonly expected?: string
  readonly path: string
  readonly start: number
}

/** What the desk is told, in both languages of the admin. `actual` and `expected` are the texts of the spot. */
export type RuleMessage = {
  readonly [uiLanguage in 'en' | 'lo']: (actual: string, expected: string | undefined) => string
}

/** One line of the stylebook. Pure: the same story and style always give the same spots. */
export type Rule = {
  /** Finds every place that breaks the rule. Never looks inside `verbatim` spans. */
  readonly check: (story: Story, style: HouseStyle) => readonly Spot[]
  readonly fix: FixPolicy
  /** Kebab case, the name of its file and of its handbook page. */
  readonly id: string
  readonly level: Level
  readonly message: RuleMessage
  /** The stylebook line or published page the rule comes from. */
  readonly source: string
}

/** A spot with everything needed to show, store or apply it; plain JSON. */
export type Finding = Spot & {
  readonly actual: string
  readonly fix: FixPolicy
  readonly level: Level
  readonly message: { readonly [uiLanguage in 'en' | 'lo']: string }
  readonly rule: string
}
