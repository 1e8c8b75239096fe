import type { Said, Spot } from '../rule.js'
import { inCopy } from '../spans.js'
import type { Story } from '../story.js'

const pairs = [
  ['“', '”'],
  ['«', '»'],
] as const

const oneSided: Said = {
  en: 'The quotation has a straight mark on one side and a curly one on the other.',
  lo: 'ວົງຢືມເປີດ ແລະ ປິດດ້ວຍເຄື່ອງໝາຍຄົນລະແບບ.',
}

/**
 * Marks without their other half, and straight marks whose other half is a curly one. A paragraph may leave its quotation
 * open for the next to go on with.
 */
export const findLoneMarks = (story: Story): readonly Spot[] => {
  const body = story.passages.filter(({ path }) => path.startsWith('body/'))
  const next = new Map(body.map(({ path }, index) => [path, body[index + 1]?.text.trimStart()]))
  return inCopy(story, ({ path, text }) => {
    const lone = pairs.flatMap(([open, close]) => findLone(text, open, close))
    const mixed = findMixed(text, lone)
    const taken = new Set(mixed.flatMap(({ curly, start }) => [curly, start]))
    const goesOn = (mark: string): boolean => next.get(path)?.startsWith(mark) === true
    return [
      ...lone.filter(
        ({ isOpening, start }) => !taken.has(start) && !(isOpening && goesOn(text.charAt(start))),
      ),
      ...(goesOn('"') ? [] : findLoneStraight(text, taken)),
    ]
      .map(({ start }): Spot => ({ end: start + 1, path, start }))
      .concat(mixed.map(({ start }) => ({ end: start + 1, message: oneSided, path, start })))
  })
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

/** After a figure a mark may be inches (12") or the end of a quotation: "in 2025". */
const straight = /(?<=\p{N})(?<afterFigure>")|"/gu

/**
 * Of straight marks only an odd number tells, and the last one is as good as any to show; one after a figure closes what
 * is open.
 */
const findLoneStraight = (text: string, taken: ReadonlySet<number>): readonly Lone[] => {
  const marks = Array.from(text.matchAll(straight)).filter(({ index }) => !taken.has(index))
  const isAfterFigure = ({ groups }: RegExpExecArray) => groups?.['afterFigure'] !== undefined
  const sure = marks.filter((each) => !isAfterFigure(each))
  const start = sure.at(-1)?.index
  if (sure.length % 2 === 0 || sure.length < marks.length || start === undefined) return []
  return [{ isOpening: false, start }]
}

type Mixed = { readonly curly: number; readonly start: number }

const mark = /[“”"]/gu
const opening = /(?:^|[\s(—–-])$/u
const closing = /[^\s(]$/u

/** `“We agree," he said`: of two marks that follow one another, a lone curly one and a straight one that answers it. */
const findMixed = (text: string, lone: readonly Lone[]): readonly Mixed[] => {
  const marks = Array.from(text.matchAll(mark), ({ 0: sign, index }) => ({ index, sign }))
  const places = new Map(marks.map(({ index }, place) => [index, place]))
  return lone.flatMap(({ isOpening, start: curly }) => {
    const place = places.get(curly)
    const answer = place === undefined ? undefined : marks[place + (isOpening ? 1 : -1)]
    if (answer?.sign !== '"') return []
    const before = text.slice(Math.max(0, answer.index - 1), answer.index)
    if (!(isOpening ? closing : opening).test(before)) return []
    return [{ curly, start: answer.index }]
  })
}
