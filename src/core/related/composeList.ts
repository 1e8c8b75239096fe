/** A row of a story's list as it is kept. `order` is its place, from 0. */
export type KeptLink = {
  /** Chosen, moved or banned by the desk: the engine leaves it as it is. */
  readonly isByDesk: boolean
  readonly order: number
  readonly standing: 'banned' | 'pinned' | 'suggested'
  readonly to: string
}

/**
 * Puts a list together: what the desk chose keeps its place, the engine's suggestions fill the places between, best
 * first; what is banned never comes back. Gives the listed ids, at most `length`, the desk's own always among them.
 */
export const composeList = (
  links: readonly KeptLink[],
  suggested: readonly string[],
  length: number,
): readonly string[] => {
  const kept = links
    .filter(({ isByDesk, standing }) => isByDesk && standing !== 'banned')
    .sort((a, b) => a.order - b.order || (a.to < b.to ? -1 : 1))
  const taken = new Set(links.filter(({ isByDesk }) => isByDesk).map(({ to }) => to))
  const free = suggested.filter((id) => !taken.has(id))
  // Gaps are filled only as far as no choice of the desk is pushed out of the list.
  let gaps = Math.max(0, length - kept.length)
  const list: string[] = []
  for (const { order, to } of kept) {
    const fill = free.splice(0, Math.max(0, Math.min(order - list.length, gaps)))
    gaps -= fill.length
    list.push(...fill, to)
  }
  return [...list, ...free.slice(0, gaps)]
}
