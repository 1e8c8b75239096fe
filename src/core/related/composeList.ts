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
  const list: string[] = []
  for (const { order, to } of kept) {
    while (list.length < order && free.length > 0) list.push(...free.splice(0, 1))
    list.push(to)
  }
  return [...list, ...free].slice(0, Math.max(length, kept.length))
}
