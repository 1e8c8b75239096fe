/** Joined to more digits, a slash, a currency or an address: `3.9 mars`, `15/9 mars`, `9 mars-5`. */
const before = /[/@#_$€£¥₭&=+\\]$|\p{N}[.,:]$|[\p{L}\p{N}][-‐‑–]$/u
const after = /^(?:[/@#_%°&=+\\]|[-‐‑–]\p{N}|[.,:]\d)/u

/** Says whether what stands at `[start, end)` is part of a longer number, a code or an address. */
export const isDigitContext = (text: string, start: number, end: number): boolean =>
  before.test(text.slice(Math.max(0, start - 3), start)) || after.test(text.slice(end, end + 3))
