/**
 * Remembers what a costly pure function gave for the keys it was last asked about, `most` of them: a text comes back
 * within minutes, as its draft is shown and published, and again as the neighbour of the next story.
 *
 * @example const words = rememberLast<string, readonly string[]>(200)
 * words(text, () => cut(text))
 */
export const rememberLast = <Key, Value>(
  most: number,
): ((key: Key, make: () => Value) => Value) => {
  const known = new Map<Key, Value>()
  return (key, make) => {
    const value = known.get(key) ?? make()
    known.delete(key)
    known.set(key, value)
    for (const oldest of known.keys()) {
      if (known.size <= most) break
      known.delete(oldest)
    }
    return value
  }
}
