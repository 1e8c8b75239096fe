import { Temporal } from 'temporal-polyfill'

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/**
 * An instant as RSS dates it, on the clocks of `timeZone`: RFC 822, section 5, with the year of four digits RFC 1123
 * asks for.
 *
 * @throws RangeError when `instant` is not an ISO 8601 instant, or the zone is not known.
 * @example toRfc822('2025-12-10T06:05:00.000Z', 'Asia/Vientiane') // 'Wed, 10 Dec 2025 13:05:00 +0700'
 */
export const toRfc822 = (instant: string, timeZone: string): string => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
  const date = [padded(local.day), months[local.month - 1], String(local.year).padStart(4, '0')]
  const time = [local.hour, local.minute, local.second].map(padded).join(':')
  return `${days[local.dayOfWeek - 1]}, ${date.join(' ')} ${time} ${local.offset.replace(':', '').slice(0, 5)}`
}

const padded = (value: number): string => String(value).padStart(2, '0')

/**
 * An instant as all other formats date it: RFC 3339 in UTC, which W3C-DTF (sitemaps) and ISO 8601 read too.
 *
 * @throws RangeError when `instant` is not an ISO 8601 instant.
 * @example toRfc3339('2025-12-10T06:05:00.000Z') // '2025-12-10T06:05:00Z'
 */
export const toRfc3339 = (instant: string): string => Temporal.Instant.from(instant).toString()
