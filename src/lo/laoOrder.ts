/** A piece of a date-fns pattern: a token such as `MMMM`, or text that is printed as it is. */
type Part = { readonly isToken: boolean; readonly value: string }

/**
 * Puts Payload's own patterns into Lao order and on a 24-hour clock. It prints moments as `MMMM do yyyy, h:mm a` and shows
 * them in the picker as `MMM d, yyy h:mm a`, its hours as `h:mm aa`, for every language alike; `ທັນວາ 10 2025, 1:05 ຫຼັງທ່ຽງ`
 * is no Lao.
 *
 * Other patterns stay as they are: a picker reads back what is typed by the pattern it printed, so `12/10/2025` must not be
 * printed where `10/12/2025` will be understood. Those above nobody reads back: `do` and the hours are for showing, and
 * `yyy` takes three digits of a year.
 */
export const inLaoOrder = (parts: readonly Part[]): Part[] =>
  parts.some(isPayloads) ? [...dayFirst(withoutHalfOfDay(parts))] : [...parts]

const isPayloads = ({ isToken, value }: Part): boolean =>
  isToken && ['aa', 'do', 'yyy'].includes(value)
const isDay = ({ isToken, value }: Part): boolean => isToken && /^(?:do|d+)$/u.test(value)
/** In words: `MM` is a number. */
const isMonth = ({ isToken, value }: Part): boolean => isToken && /^[LM]{3,}$/u.test(value)
const isHour = ({ isToken, value }: Part): boolean => isToken && /^h+$/u.test(value)
const isHalf = ({ isToken, value }: Part): boolean => isToken && /^a+$/u.test(value)
const isSpace = (part: Part | undefined): boolean =>
  part !== undefined && !part.isToken && part.value.trim() === ''

/** `MMMM do` becomes `do MMMM`; the comma of `MMMM do, yyyy` goes. */
const dayFirst = (parts: readonly Part[]): readonly Part[] => {
  const at = parts.findIndex(
    (part, index) => isMonth(part) && isSpace(parts[index + 1]) && isDay(parts[index + 2] ?? part),
  )
  const [month, space, day, next] = parts.slice(at, at + 4)
  if (at < 0 || !month || !space || !day) return parts
  const comma = next && !next.isToken && next.value.startsWith(',')
  return [
    ...parts.slice(0, at),
    day,
    space,
    month,
    ...(comma ? [{ isToken: false, value: next.value.slice(1) }] : []),
    ...parts.slice(comma ? at + 4 : at + 3),
  ]
}

/** `h:mm a` becomes `HH:mm`. */
const withoutHalfOfDay = (parts: readonly Part[]): readonly Part[] =>
  parts.some(isHalf)
    ? parts
        .filter((part, index) => {
          const before = isSpace(part) && parts[index + 1] && isHalf(parts[index + 1] ?? part)
          return !isHalf(part) && !before
        })
        .map((part) => (isHour(part) ? { isToken: true, value: 'HH' } : part))
    : parts
