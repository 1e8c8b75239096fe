import { readStoryCredit } from '../credit/storyCredit.js'
import type { HouseStyle } from '../houseStyle.js'
import type { Story } from '../story.js'
import type { CheckedPassage, Copy } from './checkPassages.js'
import { checkPassages } from './checkPassages.js'
import { cover } from './facts/numberToken.js'

/**
 * The passages of a version whose facts differ from its original's; none for a story that is no version. Credits and
 * datelines are facts beside the copy and not read.
 */
export const checkVersion = (story: Story, style: HouseStyle): readonly CheckedPassage[] => {
  const source = story.original?.copy
  return source ? checkPassages(copyOf(source, style), copyOf(story, style), style.names) : []
}

/** Headline, summary and body with everything that is credit or dateline covered up. */
const copyOf = (story: Story, style: HouseStyle): Copy => {
  const { edits } = readStoryCredit(story, style)
  return {
    language: story.language,
    passages: story.passages
      .filter(({ path }) => /^(?:body\/|summary$|title$)/u.test(path))
      .map(({ path, text }) => ({
        path,
        text: cover(
          text,
          edits.filter((edit) => edit.path === path),
        ),
      })),
  }
}
