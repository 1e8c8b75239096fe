import type { RegisteredName } from '../core/houseStyle.js'
import type { Language } from '../core/story.js'
import type { KeptParagraph, Paragraph, Staleness } from '../core/translation/paragraphs/index.js'

/** What the side-by-side view of a version has to know from the server. */
export type SideBySideView = {
  /** Where the desk is told about the card. */
  readonly deskUrl: string
  /** What the version was made from. */
  readonly kept: readonly KeptParagraph[]
  readonly mayMark: boolean
  readonly names: readonly RegisteredName[]
  /** The original as it reads now. */
  readonly now: readonly Paragraph[]
  /** `name` is that of its language, in the language of the admin: browsers do not have the Lao ones. */
  readonly original: { readonly language: Language; readonly name: string; readonly url: string }
  readonly staleness: Staleness
}
