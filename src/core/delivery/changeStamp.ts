/** That readers see something else, and when: milliseconds by the clock of the process that changed it. */
export type Change = { readonly at: number; readonly id: string }

/** What an answer is valid by. */
export type ChangeStamp = {
  /** Milliseconds since 1970: when the newest change was made. Never earlier than before. */
  readonly changedAt: number
  /** Another text as soon as anything changed, however late it turned up. */
  readonly turn: string
}

/** The stamp of the newest changes, in any order; `undefined` when there are none. */
export const toChangeStamp = (changes: readonly Change[]): ChangeStamp | undefined => {
  if (changes.length === 0) return undefined
  return {
    changedAt: Math.max(...changes.map(({ at }) => at)),
    turn: changes
      .map(({ id }) => id)
      .toSorted()
      .join(' '),
  }
}

/** A transaction is over, and what it changed is seen everywhere, within this time. In milliseconds. */
const settling = 10_000

/**
 * The date an answer is sent with as `Last-Modified`: whole seconds since 1970, never earlier than one sent before.
 *
 * A date in HTTP knows no parts of a second, and changes of a longer transaction turn up behind newer ones. While more of
 * the kind may come, answers have the date of the second before the newest change: whoever asks with it is told of the rest.
 *
 * Source: RFC 9110, 8.8.2.2, when a date may be taken for a strong validator.
 */
export const toLastModified = (changedAt: number, now: number): number =>
  Math.floor(changedAt / 1000) - (now - changedAt < settling ? 1 : 0)
