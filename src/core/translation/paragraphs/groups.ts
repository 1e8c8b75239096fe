import type { Line, Link } from './line.js'
import { joinSaid } from './said.js'

/** Paragraphs that hang together: one and what became of it, or several that gave their words to each other. */
type Group = {
  readonly before: readonly Line[]
  readonly links: readonly Link[]
  readonly now: readonly Line[]
}

/** The links of paragraphs that have one in common, directly or through others. */
export const toGroups = (links: readonly Link[]): readonly Group[] => {
  const groupOf = new Map<Line, Link[]>()
  const add = (group: Link[], link: Link): void => {
    group.push(link)
    groupOf.set(link.before, group).set(link.now, group)
  }
  for (const link of links) {
    const [one, other] = [groupOf.get(link.before), groupOf.get(link.now)]
    const group = one ?? other ?? []
    if (one && other && one !== other) for (const each of other) add(group, each)
    add(group, link)
  }
  return [...new Set(groupOf.values())].map((group) => ({
    before: inOrder(group.map(({ before }) => before)),
    links: group,
    now: inOrder(group.map(({ now }) => now)),
  }))
}

const inOrder = (lines: readonly Line[]): readonly Line[] =>
  [...new Set(lines)].sort((a, b) => a.place - b.place)

/** Whether the paragraphs now say, one after the other, what those before said. */
export const saysSame = ({ before, now }: Group): boolean => {
  const [from, to] = [before[0], now[0]]
  if (before.length === 1 && now.length === 1) return from?.mark === to?.mark
  return joinSaid(before.map(({ said }) => said())) === joinSaid(now.map(({ said }) => said()))
}
