import type { HouseStyle } from '../../src/core/houseStyle.js'
import type { Language, Passage, Story } from '../../src/core/story.js'

/** Copy a rule is held to: in English and in KPL's style unless it says otherwise. */
export type Copy = Pick<Story, 'credit' | 'original'> & {
  readonly language?: Language
  readonly style?: Partial<HouseStyle>
} & (
    | { readonly path?: string; readonly text: string; readonly verbatim?: Passage['verbatim'] }
    /** Passages by path, for what only several of them together can show. */
    | { readonly texts: Readonly<Record<string, string>> }
  )

/**
 * What a rule finds, in reading order, and the copy with every offered correction made: the text, or the changed
 * passages by path. No `fixed` where the rule offers nothing; `choices` where it offers several, the first finding's.
 */
export type Wrong = Copy & {
  readonly choices?: readonly string[]
  readonly fixed?: Readonly<Record<string, string>> | string
  readonly found: readonly string[]
}

/** The table of a rule: copy it leaves alone and copy it objects to. Test and page of the handbook at once. */
export type RuleCases = {
  readonly invalid: readonly Wrong[]
  readonly valid: readonly (Copy | string)[]
}

export const toCopy = (copy: Copy | string): Copy =>
  typeof copy === 'string' ? { text: copy } : copy

/** The passage a copy of one text stands in. */
export const pathOf = (copy: Copy): string => ('texts' in copy ? '' : (copy.path ?? 'body/0'))

export const textsOf = (copy: Copy): Readonly<Record<string, string>> =>
  'texts' in copy ? copy.texts : { [pathOf(copy)]: copy.text }

export const toStory = (copy: Copy): Story => ({
  ...('credit' in copy ? { credit: copy.credit } : {}),
  ...('original' in copy ? { original: copy.original } : {}),
  language: copy.language ?? 'en',
  passages: Object.entries(textsOf(copy)).map(([path, text]) =>
    'verbatim' in copy && copy.verbatim ? { path, text, verbatim: copy.verbatim } : { path, text },
  ),
})
