import type { CopyReading, KeptParagraph, Paragraph, Staleness } from './paragraphs/index.js'
import { matchParagraphs, staleParagraphs } from './paragraphs/index.js'

/** Paragraphs a version is right about all the same: by index of those kept, and of those there are now. */
type Accepted = {
  readonly isAdded: (now: number) => boolean
  readonly isStale: (index: number) => boolean
}

/** What a version has to follow in its original. */
export const stalenessOf = (
  kept: readonly KeptParagraph[],
  now: readonly Paragraph[],
  reading: CopyReading,
): Staleness => staleParagraphs(matchParagraphs(kept, now, reading))

/**
 * The paragraphs a version was made from, after somebody found it right about some that changed: those are kept as they
 * read now. Merged paragraphs are accepted together.
 */
export const acceptChanges = (
  kept: readonly KeptParagraph[],
  now: readonly Paragraph[],
  { added, stale }: Staleness,
  { isAdded, isStale }: Accepted,
): readonly KeptParagraph[] => {
  const taken = new Set(stale.filter(({ index }) => isStale(index)).flatMap((one) => one.now))
  const renewed = new Map(
    stale
      .filter((one) => isStale(one.index) || one.now.some((at) => taken.has(at)))
      .map((one) => [one.index, one.now]),
  )
  const placed = new Set<number>()
  const place = (indexes: readonly number[]): readonly KeptParagraph[] =>
    indexes.flatMap((at) => {
      const paragraph = now[at]
      if (!paragraph || placed.has(at)) return []
      placed.add(at)
      return [paragraph]
    })
  const addedAfter = (index: number): readonly KeptParagraph[] =>
    place(
      added.filter(({ after, now: at }) => after === index && isAdded(at)).map((one) => one.now),
    )
  return inPlace([
    ...addedAfter(-1),
    ...kept.flatMap((paragraph, index) => {
      const renewal = renewed.get(index)
      return [...(renewal ? place(renewal) : [paragraph]), ...addedAfter(index)]
    }),
  ])
}

/**
 * The paragraphs a version was made from, after a change of the original that is none for it: house style put right, or
 * what an editor says does not touch translations. What was stale before stays stale.
 */
export const spareVersion = (
  kept: readonly KeptParagraph[],
  before: readonly Paragraph[],
  now: readonly Paragraph[],
  reading: CopyReading,
): readonly KeptParagraph[] => {
  const due = stalenessOf(kept, before, reading)
  const changes = matchParagraphs(before, now, reading)
  const isDue = new Set(due.stale.map(({ index }) => index))
  const isMissing = new Set(due.added.map((one) => one.now))
  return acceptChanges(inPresentForm(kept, now, reading), now, stalenessOf(kept, now, reading), {
    isAdded: (at) => !changes.now[at]?.from.some((index) => isMissing.has(index)),
    isStale: (index) => !isDue.has(index),
  })
}

/** Paragraphs that say what they said, in the form they have now: a later difference then shows none of it. */
const inPresentForm = (
  kept: readonly KeptParagraph[],
  now: readonly Paragraph[],
  reading: CopyReading,
): readonly KeptParagraph[] => {
  const matches = matchParagraphs(kept, now, reading).now
  return kept.map((paragraph, index) => {
    const at = matches.findIndex(
      ({ from, status }) => (status === 'same' || status === 'moved') && from.includes(index),
    )
    return { ...paragraph, ...now[at], path: paragraph.path }
  })
}

/** Headline and summary first, one of each; all others are the body, numbered as they stand. */
const inPlace = (paragraphs: readonly KeptParagraph[]): readonly KeptParagraph[] => {
  const heads = ['title', 'summary'].flatMap(
    (head) => paragraphs.find(({ path }) => path === head) ?? [],
  )
  const body = paragraphs.filter((paragraph) => !heads.includes(paragraph))
  return [...heads, ...body.map((paragraph, at) => ({ ...paragraph, path: `body/${at}` }))]
}
