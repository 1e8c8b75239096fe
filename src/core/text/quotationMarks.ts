import type { Spot } from '../rule.js'
import { inCopy } from '../spans.js'
import type { Story } from '../story.js'

const pairs = [
  ['“', '”'],
  ['«', '»'],
] as const

/** Marks without their other half. A paragraph may leave its quotation open for the next to go on with. */
export const findLoneMarks = (story: Story): readonly Spot[] => {
  const body = story.passages.filter(({ path }) => path.startsWith('body/'))
  const next = new Map(body.map(({ path }, index) => [path, body[index + 1]?.text.trimStart()]))
  return inCopy(story, ({ path, text }) =>
    [
      ...pairs.flatMap(([open, close]) => {
        const goesOn = next.get(path)?.startsWith(open) === true
        return findLone(text, open, close).filter(({ isOpening }) => !(goesOn && isOpening))
      }),
      ...(next.get(path)?.startsWith('"') ? [] : findLoneStraight(text)),
    ].map(({ start }) => ({ end: start + 1, path, start })),
  )
}

type Lone = { readonly isOpening: boolean; readonly start: number }

const findLone = (text: string, open: string, close: string): readonly Lone[] => {
  const opened: number[] = []
  const lone: Lone[] = []
  for (const { 0: mark, index } of text.matchAll(new RegExp(`[${open}${close}]`, 'gu'))) {
    if (mark === open) opened.push(index)
    else if (opened.pop() === undefined) lone.push({ isOpening: false, start: index })
  }
  return [...lone, ...opened.map((start) => ({ isOpening: true, start }))].sort(
    (a, b) => a.start - b.start,
  )
}

/** Not inches (12") and not the seconds of a position. */
const straight = /(?<!\p{N})"/gu

/** Of straight marks only an odd number tells, and the last one is as good as any to show. */
const findLoneStraight = (text: string): readonly Lone[] => {
  const marks = Array.from(text.matchAll(straight), ({ index }) => index)
  const start = marks.at(-1)
  return marks.length % 2 === 0 || start === undefined ? [] : [{ isOpening: false, start }]
}
