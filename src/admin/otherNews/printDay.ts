import { printCopyDate } from '../../core/dates/printCopyDate.js'
import { readStamp } from '../../core/dates/stamps.js'

/** The day of a printed stamp as a sentence says it: `9 December`. A stamp of another layout is left as it is. */
export const printDay = (stamp: string, language: 'en' | 'lo'): string => {
  try {
    const [, month, day] = readStamp(stamp, 'UTC').instant.slice(0, 10).split('-').map(Number)
    if (month === undefined || day === undefined) return stamp
    return printCopyDate({ days: [{ day, month }], joins: [] }, language, 'day-month')
  } catch {
    return stamp
  }
}
