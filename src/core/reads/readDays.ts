import { Temporal } from 'temporal-polyfill'

/** How far back a list of the most read looks. */
export type ReadsWindow = '24h' | '30d' | '7d'

const daysBack: Readonly<Record<ReadsWindow, number>> = { '24h': 1, '30d': 30, '7d': 7 }

/** The day of a moment, given in milliseconds, where the newsroom is: `2025-12-10`. */
export const readDay = (moment: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(moment)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()

/**
 * The days of a window, newest first. Reads are kept by the day, so a window is whole and up to a day longer than its name:
 * `24h` is today and yesterday, and its list is as full in the first hour of a day as in the last.
 */
export const windowDays = (window: ReadsWindow, today: string): readonly string[] =>
  Array.from({ length: daysBack[window] + 1 }, (_, back) =>
    Temporal.PlainDate.from(today).subtract({ days: back }).toString(),
  )
