import type { OtherNewsItem } from '../../article/otherNewsView.js'

/** The list with the story at one place put in another. */
export const moveStory = (
  listed: readonly OtherNewsItem[],
  from: number,
  to: number,
): readonly OtherNewsItem[] => {
  const others = listed.filter((_, index) => index !== from)
  return [...others.slice(0, to), ...listed.slice(from, from + 1), ...others.slice(to)]
}

export type ProposedChange = {
  readonly change: 'comes' | 'leaves' | 'stays'
  readonly story: OtherNewsItem
}

/** What accepting a proposal would do: the stories in its order, then those that leave. */
export const toChanges = (
  listed: readonly OtherNewsItem[],
  proposal: readonly OtherNewsItem[],
): readonly ProposedChange[] => [
  ...proposal.map((story): ProposedChange => ({
    change: holds(listed, story) ? 'stays' : 'comes',
    story,
  })),
  ...listed
    .filter((story) => !holds(proposal, story))
    .map((story): ProposedChange => ({ change: 'leaves', story })),
]

const holds = (stories: readonly OtherNewsItem[], { article }: OtherNewsItem): boolean =>
  stories.some((story) => story.article === article)
