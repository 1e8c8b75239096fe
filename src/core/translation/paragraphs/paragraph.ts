import type { HouseStyle } from '../../houseStyle.js'
import type { Language } from '../../story.js'
import { toFingerprint } from './fingerprint.js'
import { toSaid } from './said.js'

/** How copy is read: its language, and the house whose corrections are no change; KPL's where none is named. */
export type CopyReading = { readonly language: Language; readonly style?: HouseStyle }

/**
 * A paragraph of a story, headline and summary among them.
 *
 * `path` is `title`, `summary` or `body/N`. This is also what a version keeps of its original: the text itself, because
 * a diff and the match of an edited paragraph need its words, and the fingerprint, so that unchanged ones cost nothing.
 */
export type Paragraph = {
  readonly fingerprint: string
  readonly path: string
  readonly text: string
}

/** A paragraph as it was when the version was made from it. */
export type KeptParagraph = Paragraph

/** What paragraphs are read from. */
export type StoryText = {
  readonly paragraphs: readonly string[]
  readonly summary: string
  readonly title: string
}

/** The paragraphs of a story in reading order: headline, summary, then the body from `body/0`; empty ones too. */
export const toParagraphs = (
  { paragraphs, summary, title }: StoryText,
  reading: CopyReading,
): readonly Paragraph[] =>
  [
    { path: 'title', text: title },
    { path: 'summary', text: summary },
    ...paragraphs.map((text, index) => ({ path: `body/${index}`, text })),
  ].map(({ path, text }) => {
    const said = toSaid(text, reading)
    const paragraph = { fingerprint: toFingerprint(said), path, text }
    remembered.set(paragraph, { ...reading, said })
    return paragraph
  })

const remembered = new WeakMap<Paragraph, CopyReading & { readonly said: string }>()

/** What a paragraph says, remembered of those just read: it costs more to tell than to compare. */
export const saidOf = (paragraph: Paragraph, reading: CopyReading): string => {
  const known = remembered.get(paragraph)
  return known?.language === reading.language && known.style === reading.style
    ? known.said
    : toSaid(paragraph.text, reading)
}
