import { readStoryCredit } from '../credit/storyCredit.js'
import type { HouseStyle } from '../houseStyle.js'
import type { Passage, Story } from '../story.js'
import type { FactWarning } from './facts/index.js'
import { checkStoryFacts } from './facts/index.js'
import { cover } from './facts/numberToken.js'
import { alignVersion } from './paragraphs/alignVersion.js'

/** A passage of a version that tells other facts than its original does in the same place. */
export type CheckedPassage = {
  readonly passage: Passage
  readonly warnings: readonly FactWarning[]
}

/**
 * The passages of a version whose facts differ from its original's; none for a story that is no version.
 *
 * What is not translated yet, or left out as a whole, is no wrong fact: a passage is compared once both sides say
 * something. Credits and datelines are facts beside the copy and not read.
 */
export const checkVersion = (story: Story, style: HouseStyle): readonly CheckedPassage[] => {
  const source = story.original?.copy
  if (!source) return []
  const [before, after] = [copyOf(source, style), copyOf(story, style)]
  const rows = alignVersion(before, after).map(({ original, version }) => ({
    own: version === undefined ? undefined : after[version],
    theirs: original === undefined ? undefined : before[original],
  }))
  const warnings = checkStoryFacts(
    rows.map(({ own, theirs }) => ({
      ...(theirs ? { source: theirs.text } : {}),
      ...(own ? { version: own.text } : {}),
    })),
    { languages: { source: source.language, version: story.language }, names: style.names },
  )
  return rows.flatMap(({ own, theirs }, index) => {
    const found = warnings[index] ?? []
    return own && theirs && isWritten(own) && isWritten(theirs) && found.length > 0
      ? [{ passage: own, warnings: found }]
      : []
  })
}

const isWritten = ({ text }: Passage): boolean => text.trim() !== ''

/** Headline, summary and body with everything that is credit or dateline covered up. */
const copyOf = (story: Story, style: HouseStyle): readonly Passage[] => {
  const { edits } = readStoryCredit(story, style)
  return story.passages
    .filter(({ path }) => /^(?:body\/|summary$|title$)/u.test(path))
    .map(({ path, text }) => ({
      path,
      text: cover(
        text,
        edits.filter((edit) => edit.path === path),
      ),
    }))
}
