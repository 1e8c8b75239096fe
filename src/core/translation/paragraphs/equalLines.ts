import type { Line, Link } from './line.js'

/** More pairs than that are compared in order only; no story has so many repeated paragraphs. */
const mostPairs = 4_000_000

/**
 * Links paragraphs that say the same, each to one.
 *
 * Where several say the same, as many as possible are linked in order; what is left over was moved, and is linked in
 * order too.
 */
export const findEqualLines = (before: readonly Line[], now: readonly Line[]): readonly Link[] => {
  const ordered = findInOrder(before, now)
  const taken = new Set(ordered.flatMap((link) => [link.before, link.now]))
  const rest = new Map<string, Line[]>()
  for (const line of before.filter((each) => !taken.has(each)))
    rest.set(line.mark, [...(rest.get(line.mark) ?? []), line])
  const moved = now
    .filter((line) => !taken.has(line))
    .flatMap((line) => {
      const from = rest.get(line.mark)?.shift()
      return from ? [{ before: from, now: line }] : []
    })
  return [...ordered, ...moved]
}

/** The longest list of equal paragraphs in the same order, of those that are there both times. */
const findInOrder = (before: readonly Line[], now: readonly Line[]): readonly Link[] => {
  const [old, recent] = [marksOf(before), marksOf(now)]
  const a = before.filter(({ mark }) => recent.has(mark))
  const b = now.filter(({ mark }) => old.has(mark))
  const links: Link[] = []
  let start = 0
  const link = (from: Line | undefined, to: Line | undefined): boolean => {
    if (!from || !to || from.mark !== to.mark) return false
    links.push({ before: from, now: to })
    return true
  }
  while (link(a[start], b[start])) start += 1
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && link(a[endA - 1], b[endB - 1])) {
    endA -= 1
    endB -= 1
  }
  return [...links, ...toLongest(a.slice(start, endA), b.slice(start, endB))]
}

const marksOf = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.map(({ mark }) => mark))

/** By the table of the lengths of all ends of the two lists. */
const toLongest = (a: readonly Line[], b: readonly Line[]): readonly Link[] => {
  if (a.length * b.length > mostPairs) return []
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i]?.mark === b[j]?.mark ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))

  const links: Link[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [from, to] = [a[i], b[j]]
    if (from && to && from.mark === to.mark) {
      links.push({ before: from, now: to })
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return links
}
