import { useCallback, useSyncExternalStore } from 'react'

/**
 * What the parts of one article's form tell each other. Payload opens forms in drawers over forms, one at each depth
 * (`useEditDepth`), so the depth is the form's name.
 */
export const storeByDepth = <T>() => {
  const values = new Map<number, T>()
  const listeners = new Set<() => void>()
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    get: (depth: number): T | undefined => values.get(depth),
    /** The form somebody works in is the one that lies on top. */
    isOnTop: (depth: number): boolean => Math.max(...values.keys()) === depth,
    remove: (depth: number, value: T): void => {
      // A form that is built anew may have put its own value there already.
      if (values.get(depth) !== value) return
      values.delete(depth)
      tell()
    },
    set: (depth: number, value: T): void => {
      values.set(depth, value)
      tell()
    },
    useValue: (depth: number): T | undefined =>
      useSyncExternalStore(
        subscribe,
        useCallback(() => values.get(depth), [depth]),
        () => undefined,
      ),
  }
}
