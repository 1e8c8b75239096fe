import type { Line, Link } from './line.js'

type Step = { readonly from: number; readonly line: Line }

/**
 * The paragraphs now that do not stand in the order they stood in: as few as can be, and of equally few the shorter ones.
 */
export const findMovedLines = (links: readonly Link[]): ReadonlySet<number> => {
  const steps = toSteps(links)
  if (steps.every(({ from }, at) => at === 0 || from >= (steps[at - 1]?.from ?? 0)))
    return new Set()
  const counts: number[] = []
  const lengths: number[] = []
  const previous: number[] = []
  let best = -1
  for (const [at, step] of steps.entries()) {
    let [count, length, before] = [0, 0, -1]
    for (let i = 0; i < at; i += 1) {
      const known = counts[i] ?? 0
      const long = lengths[i] ?? 0
      const isInOrder = (steps[i]?.from ?? 0) <= step.from
      if (isInOrder && (known > count || (known === count && long > length)))
        [count, length, before] = [known, long, i]
    }
    counts.push(count + 1)
    lengths.push(length + step.line.length)
    previous.push(before)
    const [most = 0, longest = 0] = best < 0 ? [] : [counts[best], lengths[best]]
    if (count + 1 > most || (count + 1 === most && length + step.line.length > longest)) best = at
  }
  const inOrder = new Set<number>()
  for (let at = best; at >= 0; at = previous[at] ?? -1) inOrder.add(at)
  return new Set(steps.flatMap(({ line }, at) => (inOrder.has(at) ? [] : [line.index])))
}

/** A paragraph made of several stands where the first of them stood. */
const toSteps = (links: readonly Link[]): readonly Step[] => {
  const steps = new Map<number, Step>()
  for (const { before, now } of links) {
    const from = Math.min(steps.get(now.index)?.from ?? Infinity, before.place)
    steps.set(now.index, { from, line: now })
  }
  return [...steps.values()].sort((a, b) => a.line.place - b.line.place)
}
