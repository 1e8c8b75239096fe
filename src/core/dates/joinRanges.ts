import type { CopyDate } from './copyDates.js'

const rangeDash = /^[ \t\u00A0]{0,3}[-‐‑–][ \t\u00A0]{0,3}$/u

/** Two dates with a dash between them are one, unless each has its own year: anniversaries keep their hyphen. */
export const joinRanges = (text: string, dates: readonly CopyDate[]): readonly CopyDate[] => {
  const joined: CopyDate[] = []
  for (const found of dates) {
    const last = joined.at(-1)
    const isRange =
      last?.days.length === 1 &&
      found.days.length === 1 &&
      last.days[0]?.year === undefined &&
      rangeDash.test(text.slice(last.end, found.start))
    if (last && isRange)
      joined.splice(-1, 1, {
        days: [...last.days, ...found.days],
        end: found.end,
        joins: ['–'],
        start: last.start,
      })
    else joined.push(found)
  }
  return joined
}
