import type { Line, Link } from './line.js'
import { joinSaid } from './said.js'

/**
 * Links paragraphs whose words are the same and stand otherwise: one that was split, several that were merged, or a
 * sentence that went over to the next. Each group is as small as it can be and stands together, before and now.
 */
export const findRegroupedLines = (
  before: readonly Line[],
  now: readonly Line[],
): readonly Link[] => {
  const taken = new Set<Line>()
  const links: Link[] = []
  for (const [i, from] of before.entries()) {
    if (taken.has(from)) continue
    for (const [j, to] of now.entries()) {
      if (taken.has(to) || !beginAlike(from.said(), to.said())) continue
      const group = readGroup(before, i, now, j)
      if (!group || group.some((link) => taken.has(link.before) || taken.has(link.now))) continue
      for (const link of group) taken.add(link.before).add(link.now)
      links.push(...group)
      break
    }
  }
  return links
}

const beginAlike = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one)

/** The links from the paragraphs at `i` and `j` on until both have said the same; none when they differ. */
const readGroup = (
  before: readonly Line[],
  i: number,
  now: readonly Line[],
  j: number,
): readonly Link[] | undefined => {
  let [from, to] = [before[i], now[j]]
  if (!from || !to) return undefined
  const links: Link[] = [{ before: from, now: to }]
  let [saidBefore, saidNow] = [from.said(), to.said()]
  let [lastBefore, lastNow] = [i, j]
  while (saidBefore !== saidNow) {
    if (saidBefore.startsWith(saidNow)) {
      lastNow += 1
      to = findNext(to, now[lastNow])
      if (!to) return undefined
      ;[saidBefore, saidNow] = goOn(saidBefore, saidNow, to)
    } else if (saidNow.startsWith(saidBefore)) {
      lastBefore += 1
      from = findNext(from, before[lastBefore])
      if (!from) return undefined
      ;[saidNow, saidBefore] = goOn(saidNow, saidBefore, from)
    } else return undefined
    links.push({ before: from, now: to })
  }
  return links
}

const findNext = (line: Line, next: Line | undefined): Line | undefined =>
  next?.place === line.place + 1 ? next : undefined

/** What the longer has left, and what the shorter says next; the end both share shows whether a space comes between. */
const goOn = (longer: string, shorter: string, next: Line): readonly [string, string] => {
  const end = shorter.slice(-1)
  return [end + longer.slice(shorter.length), joinSaid([end, next.said()])]
}
